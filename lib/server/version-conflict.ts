import { EtabliError } from '@/lib/domain/errors'
import type { Segment } from '@/lib/domain/segment'

/** A change started from a version that is not the newest; `current` is, or null where the segment is gone. */
export class VersionConflict extends EtabliError {
  readonly current: Segment | null

  constructor(current: Segment | null) {
    super('version-conflict')
    this.name = 'VersionConflict'
    this.current = current
  }
}
