import { strFromU8, unzipSync, zipSync, type Unzipped } from 'fflate'
import { EtabliError } from '@/lib/domain/errors'

const most = { entries: 5_000, packed: 6 * 1024 * 1024, unpacked: 48 * 1024 * 1024, ratio: 250 }

/** Whether the bytes begin as a zip does. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04
}

/**
 * The parts of a Word file that hold words, unpacked within bounds; null where the bytes are no Word file. Pictures and
 * whatever else is no XML stay packed. Throws `file-unreadable` for a zip that is broken or would unpack to far more
 * than a text, before anything of it is unpacked.
 */
export function openPackage(bytes: Uint8Array): Unzipped | null {
  let entries = 0
  let packed = 0
  let unpacked = 0
  let parts: Unzipped
  try {
    parts = unzipSync(bytes, {
      filter({ name, size, originalSize }) {
        entries += 1
        if (entries > most.entries) throw new EtabliError('file-unreadable')
        if (!isText(name)) return false
        packed += size
        unpacked += originalSize
        const bomb = originalSize > 1024 * 1024 && originalSize > size * most.ratio
        if (bomb || packed > most.packed || unpacked > most.unpacked) throw new EtabliError('file-unreadable')
        return true
      },
    })
  } catch (cause) {
    throw cause instanceof EtabliError ? cause : new EtabliError('file-unreadable', {}, { cause })
  }
  return parts['word/document.xml'] ? parts : null
}

function isText(name: string): boolean {
  return name === '[Content_Types].xml' || /^(_rels|word|docProps)\/[^\\]*\.(xml|rels)$/.test(name)
}

/** The parts as a zip again, for a reader that takes nothing else: what was checked is what is read. */
export function packParts(parts: Unzipped): Uint8Array {
  return zipSync(parts, { level: 0 })
}

/** What the file's properties say of the text. */
export function propertiesOf(parts: Unzipped): { title?: string; creator?: string } {
  const core = parts['docProps/core.xml']
  const xml = core ? strFromU8(core.subarray(0, 65_536)) : ''
  return { title: property(xml, 'dc:title'), creator: property(xml, 'dc:creator') }
}

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

function property(xml: string, name: string): string | undefined {
  const value = new RegExp(`<${name}>([^<]{1,2000})</${name}>`).exec(xml)?.[1]
  return (
    value?.replace(/&(lt|gt|quot|apos|amp);/g, (_, entity: string) => entities[entity]!).trim() || undefined
  )
}
