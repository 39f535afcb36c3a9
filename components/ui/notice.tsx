import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from './class-names'

const tones = {
  info: { icon: Info, look: 'border-line bg-sheet' },
  caution: { icon: TriangleAlert, look: 'border-caution/30 bg-caution-wash [&_svg]:text-caution' },
  error: { icon: CircleAlert, look: 'border-broken/30 bg-broken-wash [&_svg]:text-broken' },
}

/** A message that stays in its place. An error is read out at once. */
export function Notice({
  tone = 'info',
  children,
  actions,
}: {
  tone?: keyof typeof tones
  children: ReactNode
  actions?: ReactNode
}) {
  const { icon: Icon, look } = tones[tone]
  return (
    <div
      role={tone === 'error' ? 'alert' : 'status'}
      className={classNames('flex items-start gap-2.5 rounded-lg border px-3.5 py-2.5 text-sm', look)}
    >
      <Icon className="mt-0.5 size-4 shrink-0" aria-hidden />
      <div className="min-w-0 grow">{children}</div>
      {actions}
    </div>
  )
}
