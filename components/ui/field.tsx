import {
  useId,
  type InputHTMLAttributes,
  type ReactNode,
  type Ref,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
} from 'react'
import { classNames } from './class-names'

const box =
  'w-full rounded-md border border-edge/70 bg-sheet px-2.5 text-sm text-ink placeholder:text-soft hover:border-edge aria-invalid:border-broken'

type Common = {
  label: string
  /** Read out but not shown. */
  labelHidden?: boolean
  hint?: string
  error?: string
}

function Field(props: Common & { id: string; children: ReactNode; className?: string }) {
  return (
    <div className={classNames('min-w-0', props.className)}>
      <label htmlFor={props.id} className={props.labelHidden ? 'sr-only' : 'mb-1 block text-sm font-medium'}>
        {props.label}
      </label>
      {props.children}
      {props.hint && !props.error && (
        <p id={`${props.id}-hint`} className="mt-1 text-[0.8125rem] text-soft">
          {props.hint}
        </p>
      )}
      {props.error && (
        <p id={`${props.id}-error`} role="alert" className="mt-1 text-[0.8125rem] text-broken">
          {props.error}
        </p>
      )}
    </div>
  )
}

function described(id: string, hint?: string, error?: string) {
  return error ? `${id}-error` : hint ? `${id}-hint` : undefined
}

type TextFieldProps = Common & InputHTMLAttributes<HTMLInputElement> & { ref?: Ref<HTMLInputElement> }

/** One line of text with its label, hint and error. */
export function TextField({ label, labelHidden, hint, error, className, ...props }: TextFieldProps) {
  const id = useId()
  return (
    <Field {...{ id, label, labelHidden, hint, error, className }}>
      <input
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={described(id, hint, error)}
        className={classNames(box, 'h-9')}
        {...props}
      />
    </Field>
  )
}

type TextAreaProps = Common & TextareaHTMLAttributes<HTMLTextAreaElement> & { ref?: Ref<HTMLTextAreaElement> }

/** Several lines of text. */
export function TextArea({ label, labelHidden, hint, error, className, rows = 3, ...props }: TextAreaProps) {
  const id = useId()
  return (
    <Field {...{ id, label, labelHidden, hint, error, className }}>
      <textarea
        id={id}
        rows={rows}
        aria-invalid={error ? true : undefined}
        aria-describedby={described(id, hint, error)}
        className={classNames(box, 'py-2')}
        {...props}
      />
    </Field>
  )
}

type SelectFieldProps = Common &
  SelectHTMLAttributes<HTMLSelectElement> & {
    options: { value: string; label: string }[]
    ref?: Ref<HTMLSelectElement>
  }

/** A choice of one in the browser's own list. */
export function SelectField({
  label,
  labelHidden,
  hint,
  error,
  className,
  options,
  ...props
}: SelectFieldProps) {
  const id = useId()
  return (
    <Field {...{ id, label, labelHidden, hint, error, className }}>
      <select
        id={id}
        aria-describedby={described(id, hint, error)}
        className={classNames(box, 'h-9')}
        {...props}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}

type CheckFieldProps = Omit<Common, 'labelHidden' | 'error'> & InputHTMLAttributes<HTMLInputElement>

/** A box to tick. */
export function CheckField({ label, hint, className, ...props }: CheckFieldProps) {
  const id = useId()
  return (
    <div className={classNames('flex items-start gap-2.5', className)}>
      <input id={id} type="checkbox" className="mt-0.5 size-4 shrink-0 accent-(--accent)" {...props} />
      <div>
        <label htmlFor={id} className="text-sm">
          {label}
        </label>
        {hint && <p className="text-[0.8125rem] text-soft">{hint}</p>}
      </div>
    </div>
  )
}
