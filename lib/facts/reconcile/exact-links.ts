import type { Fact } from '../fact'
import { endsOf } from './amounts'
import type { Link } from './relation'

/** Pairs facts of the same kind, unit and value, in the order of their places; in time linear in their number. */
export function exactLinks(sources: readonly Fact[], targets: readonly Fact[]): Link[] {
  const links: Link[] = []
  // Most translations say most facts in the order of their source.
  for (let i = 0; i < sources.length && i < targets.length; i++) {
    const source = sources[i]!
    const target = targets[i]!
    if (source.kind !== target.kind || keyOf(source) !== keyOf(target)) break
    links.push({ source, target, cost: 0 })
  }
  const first = links.length
  if (first === sources.length || first === targets.length) return links

  const waiting = new Map<string, Fact[]>()
  for (let i = targets.length - 1; i >= first; i--) {
    const target = targets[i]!
    const key = keyOf(target)
    const queue = waiting.get(key)
    if (queue) queue.push(target)
    else waiting.set(key, [target])
  }
  for (const source of sources.slice(first)) {
    const target = waiting.get(keyOf(source))?.pop()
    if (target) links.push({ source, target, cost: 0 })
  }
  return links
}

function keyOf(fact: Fact): string {
  switch (fact.kind) {
    case 'quantity':
      return `quantity ${fact.unit} ${endsOf(fact).join()} ${fact.difference ?? ''}`
    case 'number':
      return `number ${fact.form} ${endsOf(fact).join()}`
    case 'money':
      return `money ${fact.currency} ${endsOf(fact).join()}`
    case 'date':
      return `date ${fact.year} ${fact.month} ${fact.day} ${fact.weekday} ${fact.decade ?? ''}`
    case 'time':
      return `time ${fact.hour} ${fact.minute ?? 0} ${fact.second ?? 0}`
    case 'reference':
      return `reference ${fact.value}`
    case 'quotation':
    case 'name':
      return fact.kind
  }
}
