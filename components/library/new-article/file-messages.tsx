'use client'

import type { ReadFileAnswer } from '@/lib/domain/answers'
import type { MessageCode } from '@/lib/formats/message'
import { useT } from '@/lib/i18n/use-t'

const words = {
  encoding: 'library:fileMessage.encoding',
  'code-as-text': 'library:fileMessage.codeAsText',
  'quotation-as-text': 'library:fileMessage.quotationAsText',
  'table-as-text': 'library:fileMessage.tableAsText',
  'html-as-text': 'library:fileMessage.htmlAsText',
  'image-left-out': 'library:fileMessage.imageLeftOut',
  'link-left-out': 'library:fileMessage.linkLeftOut',
  'notes-as-text': 'library:fileMessage.notesAsText',
  'front-matter-left-out': 'library:fileMessage.frontMatterLeftOut',
} as const satisfies Record<MessageCode, string>

/** What a format had to leave out or change of a file. */
export function FileMessages({ messages }: { messages: ReadFileAnswer['messages'] }) {
  const t = useT()
  if (messages.length === 0) return null
  return (
    <ul className="mb-3 list-disc space-y-0.5 pl-4 text-[0.8125rem] text-soft">
      {messages.map(({ code, values }) => (
        <li key={code}>
          {code in words ? t(words[code as MessageCode], { encoding: '', ...values }) : code}
        </li>
      ))}
    </ul>
  )
}
