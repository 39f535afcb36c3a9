import type { ILevelsOptions, ParagraphChild } from 'docx'
import type { DocumentBlock, TextDocument } from '@/lib/domain/document'
import type { Mark } from '@/lib/domain/inline-content'
import { filledBlocks } from '../filled-blocks'
import type { SerializeOptions } from '../format'
import { inlineTree, type InlineTree } from '../inline-tree'
import { program } from '../program'

const ordered = 'ordered'

/** The document as a Word file, with Word's own headings and lists; the language is what Word checks spelling in. */
export async function serializeDocx(
  document: TextDocument,
  { language = 'en-US' }: SerializeOptions = {},
): Promise<Uint8Array> {
  const docx = await import('docx')
  const { AlignmentType, ExternalHyperlink, LevelFormat, Packer, Paragraph, TextRun } = docx

  function run(nodes: readonly InlineTree[], marks: readonly Mark[]): ParagraphChild[] {
    return nodes.flatMap((node): ParagraphChild[] => {
      if (node.type === 'break') return [new TextRun({ break: 1 })]
      if (node.type === 'mark') {
        const children = run(node.children, [...marks, node.mark])
        return node.mark.type === 'link'
          ? [new ExternalHyperlink({ link: node.mark.href, children })]
          : children
      }
      const has = (type: Mark['type']) => marks.some((mark) => mark.type === type)
      const style = has('link') ? { style: 'Hyperlink' } : {}
      return [new TextRun({ text: xmlText(node.text), bold: has('bold'), italics: has('italic'), ...style })]
    })
  }

  let list = 0
  let previous: DocumentBlock | undefined
  const children = filledBlocks(document).map((block) => {
    const content = run(inlineTree(block.content), [])
    if (startsList(block, previous)) list += 1
    previous = block
    if (block.kind === 'heading')
      return new Paragraph({ heading: `Heading${block.level as 1 | 2 | 3 | 4 | 5 | 6}`, children: content })
    if (block.kind === 'paragraph') return new Paragraph({ children: content, spacing: { after: 160 } })
    return block.ordered
      ? new Paragraph({
          numbering: { reference: ordered, level: block.depth, instance: list },
          children: content,
        })
      : new Paragraph({ bullet: { level: block.depth }, children: content })
  })

  const levels = Array.from({ length: 9 }, (_, level): ILevelsOptions => ({
    level,
    format: LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: 720 * (level + 1), hanging: 360 } } },
  }))
  const file = new docx.Document({
    title: xmlText(document.title ?? ''),
    creator: program,
    styles: { default: { document: { run: { language: { value: wordLanguage(language) } } } } },
    numbering: { config: [{ reference: ordered, levels }] },
    sections: [{ children }],
  })
  return new Uint8Array(await Packer.toArrayBuffer(file))
}

/** Whether the block is the first item of a numbered list: its numbers begin anew. */
function startsList(block: DocumentBlock, previous: DocumentBlock | undefined): boolean {
  if (block.kind !== 'list-item' || !block.ordered) return false
  return previous?.kind !== 'list-item' || (previous.depth === block.depth && !previous.ordered)
}

/** Word knows no English of the world at large. */
function wordLanguage(language: string): string {
  return language === 'en-001' || language === 'en' ? 'en-GB' : language
}

/** Characters that XML 1.0 cannot hold become U+FFFD. */
function xmlText(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
}
