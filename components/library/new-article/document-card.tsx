'use client'

import { FileText, X } from 'lucide-react'
import { IconButton } from '@/components/ui/icon-button'
import type { ReadFileAnswer } from '@/lib/domain/answers'
import { plainText } from '@/lib/domain/inline-content'
import { useT } from '@/lib/i18n/use-t'
import type { Language } from '@/lib/language/language'
import { countDocumentWords } from './draft-article'
import { FileMessages } from './file-messages'

const shown = 12

/** A text that came as a file: its name, its size, how it begins. */
export function DocumentCard(props: { file: ReadFileAnswer; language: Language; onRemove: () => void }) {
  const { file, language, onRemove } = props
  const t = useT()
  const { blocks } = file.document
  return (
    <div className="flex min-h-0 grow flex-col">
      <div className="flex items-start gap-2.5 pb-3">
        <FileText className="mt-1 size-4 shrink-0 text-soft" aria-hidden />
        <div className="min-w-0 grow text-sm">
          <p className="font-medium [overflow-wrap:anywhere]">{file.name}</p>
          <p className="text-[0.8125rem] text-soft">
            {t('library:paragraphs', { count: blocks.length })} ·{' '}
            {t('library:words', { count: countDocumentWords(file.document) })}
          </p>
        </div>
        <IconButton
          label={t('library:new.removeFile', { name: file.name })}
          icon={<X aria-hidden />}
          onClick={onRemove}
          className="-mt-1 -mr-1.5"
        />
      </div>
      <FileMessages messages={file.messages} />
      <div lang={language} className="text-document border-t border-line pt-3">
        {blocks.slice(0, shown).map((block, i) =>
          block.kind === 'heading' ? (
            <p key={i} className="font-semibold">
              {plainText(block.content)}
            </p>
          ) : (
            <p key={i} className={block.kind === 'list-item' ? 'pl-5' : undefined}>
              {plainText(block.content)}
            </p>
          ),
        )}
      </div>
      {blocks.length > shown && (
        <p className="pt-2 text-[0.8125rem] text-soft">
          {t('library:new.moreParagraphs', { count: blocks.length - shown })}
        </p>
      )}
    </div>
  )
}
