import { newTermEntrySchema, type NewTermEntry } from '@/lib/domain/term-entry'
import { obstacle, type Obstacle } from './term-file'

/** An entry as a file spells it out: nothing is checked yet. */
export type ReadEntry = Omit<NewTermEntry, 'target'> & {
  /** English forms, the wanted one first; the others are accepted. */
  target: string[]
}

/** What text in one encoding and read in another looks like, and what stands for bytes that meant nothing. */
const garbled = /\uFFFD|[ÂÃ][\u0080-\u00BF]|â€/

/** The entry that a row or a TBX entry gives, its forms each once; or the first obstacle. */
export function checkEntry(read: ReadEntry): NewTermEntry | Obstacle {
  const [target = '', ...others] = each(read.target)
  const result = newTermEntrySchema.safeParse({
    ...read,
    source: each(read.source),
    target,
    accepted: each([...others, ...read.accepted]).filter((form) => form !== target),
    forbidden: each(read.forbidden),
    note: read.note.trim(),
  })
  if (!result.success) return obstacleOf(result.error.issues[0])
  const { source, accepted, forbidden, note } = result.data
  for (const text of [...source, target, ...accepted, ...forbidden, note]) {
    const at = text.search(garbled)
    if (at >= 0)
      return obstacle('garbled', { text: text.slice(Math.max(0, at - 15), at + 15).toWellFormed() })
  }
  return result.data
}

/** The forms without surrounding space, none empty, each once. */
function each(forms: readonly string[]): string[] {
  if (forms.length < 2) return forms.map((form) => form.trim()).filter(Boolean)
  return [...new Set(forms.map((form) => form.trim()).filter(Boolean))]
}

type Issue = { code?: string; path: PropertyKey[]; origin?: string; maximum?: unknown }

function obstacleOf(issue: Issue | undefined): Obstacle {
  const [field, index] = issue?.path ?? []
  const limit = Number(issue?.maximum)
  if (field === 'note') return obstacle('note-too-long', { limit })
  if (issue?.code === 'too_big')
    return issue.origin === 'array' && index === undefined
      ? obstacle('too-many-forms', { limit })
      : obstacle('form-too-long', { limit })
  return obstacle(field === 'source' ? 'missing-source' : 'missing-target')
}
