import { classNames } from './class-names'

/** A key combination as it is printed: `Ctrl+Shift+Enter`. */
export function Keys({ keys, inverted = false }: { keys: string; inverted?: boolean }) {
  return (
    <kbd
      className={classNames(
        'rounded-sm border px-1 font-sans text-[0.6875rem] leading-4 whitespace-nowrap',
        inverted ? 'border-sheet/40 text-sheet' : 'border-line text-soft',
      )}
    >
      {keys}
    </kbd>
  )
}
