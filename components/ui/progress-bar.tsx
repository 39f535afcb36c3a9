/** Parts of a whole as one thin bar; `label` says in words what the eye sees. */
export function ProgressBar(props: {
  label: string
  total: number
  parts: { value: number; color: string }[]
}) {
  return (
    <div
      role="img"
      aria-label={props.label}
      className="flex h-1.5 w-full gap-px overflow-hidden rounded-full bg-line"
    >
      {props.parts.map((part, i) =>
        part.value > 0 ? (
          <div
            key={i}
            style={{ width: `${(100 * part.value) / Math.max(1, props.total)}%`, background: part.color }}
          />
        ) : null,
      )}
    </div>
  )
}
