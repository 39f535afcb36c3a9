'use client'

import type { JSONContent } from '@tiptap/core'
import { LoaderCircle } from 'lucide-react'
import { useId, useRef, type ReactNode } from 'react'
import { useErrorText } from '@/components/shell/use-error-text'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { Notice } from '@/components/ui/notice'
import { useT } from '@/lib/i18n/use-t'
import type { Language } from '@/lib/language/language'
import { DocumentCard } from './document-card'
import type { Pane } from './pane'
import { TextEditor } from './text-editor'

type TextPaneProps = {
  side: Language
  pane: Pane
  words: number
  /** It reads like the other language. */
  wrongLanguage: boolean
  onType: (content: JSONContent) => void
  onFile: (file: File) => void
  onRemoveFile: () => void
  onLongPaste: (html: string, text: string) => void
  onSwap: () => void
}

const accepted = '.txt,.md,.markdown,.html,.htm,.docx,text/plain,text/markdown,text/html'

/** One of the two texts: an editor to paste into, or the file that was chosen or dropped. */
export function TextPane(props: TextPaneProps) {
  const { side, pane, words, wrongLanguage, onFile } = props
  const t = useT()
  const errorText = useErrorText()
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const isFrench = side === 'fr'
  const gutter = isFrench ? 'md:pr-8' : 'md:pl-8'
  return (
    <section data-drop={side} aria-labelledby={id} className="flex min-w-0 flex-col">
      <header
        className={classNames(
          'flex min-h-12 items-center gap-3 border-b border-line px-4 py-1.5 sm:px-5',
          gutter,
        )}
      >
        <h2 id={id} className="text-sm font-semibold">
          {isFrench ? t('library:new.french') : t('library:new.english')}
        </h2>
        <p className="min-w-0 grow truncate text-[0.8125rem] text-soft">
          {words > 0 ? t('library:words', { count: words }) : isFrench ? null : t('library:new.optional')}
        </p>
        <input
          ref={input}
          type="file"
          accept={accepted}
          tabIndex={-1}
          aria-hidden
          className="hidden"
          data-file={side}
          onChange={(event) => {
            const file = event.target.files?.[0]
            if (file) onFile(file)
            event.target.value = ''
          }}
        />
        <Button
          size="small"
          look="quiet"
          className="-mr-2"
          aria-describedby={id}
          onClick={() => input.current?.click()}
        >
          {t('library:new.chooseFile')}
        </Button>
      </header>
      <div
        className={classNames(
          'flex h-[min(26rem,60vh)] min-h-56 flex-col overflow-y-auto px-4 py-4 sm:px-5',
          gutter,
        )}
      >
        {pane.failure && (
          <PaneNotice tone="error">
            {pane.failure.name && <strong className="font-medium">{pane.failure.name}</strong>}
            {pane.failure.name && t('library:new.colon')}
            {errorText(pane.failure.error)}
          </PaneNotice>
        )}
        {wrongLanguage && (
          <PaneNotice
            tone="caution"
            actions={
              <Button size="small" look="quiet" className="-my-0.5" onClick={props.onSwap}>
                {t('library:new.swapShort')}
              </Button>
            }
          >
            {isFrench ? t('library:new.looksEnglish') : t('library:new.looksFrench')}
          </PaneNotice>
        )}
        {pane.reading ? (
          <p role="status" className="m-auto flex items-center gap-2 text-sm text-soft">
            <LoaderCircle className="size-4 animate-spin motion-reduce:hidden" aria-hidden />
            {t('library:new.reading', { name: pane.reading })}
          </p>
        ) : pane.file ? (
          <DocumentCard file={pane.file} language={side} onRemove={props.onRemoveFile} />
        ) : (
          <TextEditor
            label={isFrench ? t('library:new.frenchText') : t('library:new.englishText')}
            placeholder={isFrench ? t('library:new.frenchPlaceholder') : t('library:new.englishPlaceholder')}
            language={side}
            content={pane.typed}
            focused={isFrench}
            onChange={props.onType}
            onLongPaste={props.onLongPaste}
          />
        )}
      </div>
    </section>
  )
}

function PaneNotice(props: { tone: 'error' | 'caution'; children: ReactNode; actions?: ReactNode }) {
  return (
    <div className="mb-4 shrink-0">
      <Notice {...props} />
    </div>
  )
}
