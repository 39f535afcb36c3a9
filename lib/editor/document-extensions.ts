import type { Extensions } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import { linkHrefSchema } from '@/lib/domain/inline-content'

/**
 * What an editor for a whole text holds: paragraphs, headings, lists; bold, italic, links, line breaks. Whatever else
 * is pasted falls away, its words stay. Links carry only addresses that `linkHrefSchema` takes.
 */
export const documentExtensions: Extensions = [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    horizontalRule: false,
    strike: false,
    underline: false,
    trailingNode: false,
    dropcursor: false,
    link: {
      openOnClick: false,
      autolink: false,
      isAllowedUri: (address) => linkHrefSchema.safeParse(address).success,
    },
  }),
]
