import { Check, CheckCheck, Circle, CircleDashed, CornerUpLeft } from 'lucide-react'
import type { SegmentState } from '@/lib/domain/state'

const marks = {
  initial: { icon: CircleDashed, color: 'text-untouched' },
  draft: { icon: Circle, color: 'text-untouched' },
  translated: { icon: Check, color: 'text-translated' },
  'sent-back': { icon: CornerUpLeft, color: 'text-broken' },
  approved: { icon: CheckCheck, color: 'text-approved' },
}

/** A segment's state as a shape, a colour and a word; the word is empty where it stands beside the mark. */
export function StateMark({ state, label }: { state: SegmentState; label: string }) {
  const { icon: Icon, color } = marks[state]
  return (
    <span
      {...(label ? { role: 'img', 'aria-label': label, title: label } : {})}
      className={`inline-flex ${color}`}
    >
      <Icon className="size-4" aria-hidden strokeWidth={2.25} />
    </span>
  )
}
