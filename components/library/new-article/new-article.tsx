'use client'

import { ArrowLeftRight } from 'lucide-react'
import { useRouter } from 'next/navigation'
import {
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
} from 'react'
import { useHouseStyleName } from '@/components/settings/house-style-name'
import { request, type RequestError } from '@/components/shell/request'
import { useErrorText } from '@/components/shell/use-error-text'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { DropZone } from '@/components/ui/drop-zone'
import { SelectField, TextField } from '@/components/ui/field'
import { IconButton } from '@/components/ui/icon-button'
import { Keys } from '@/components/ui/keys'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { Segmented } from '@/components/ui/segmented'
import { useToast } from '@/components/ui/toaster'
import { useInBrowser } from '@/components/ui/use-in-browser'
import type { ArticleAnswer } from '@/lib/domain/answers'
import type { NewArticle as NewArticleBody } from '@/lib/domain/article'
import type { HouseStyle } from '@/lib/domain/house-style'
import type { Project } from '@/lib/domain/project'
import { useT } from '@/lib/i18n/use-t'
import { detectLanguage } from '@/lib/language/detect'
import { takeFiles } from '../waiting-files'
import { ArticleSummary } from './article-summary'
import { beginningOf } from './beginning-of'
import { countDocumentWords, draftArticle, type SegmentBy } from './draft-article'
import { keepDraft, readDraft } from './kept-draft'
import { keepProject, readProject } from './kept-project'
import { documentOfPane } from './pane'
import { suggestTitle } from './suggest-title'
import { TextPane } from './text-pane'
import { usePanes } from './use-panes'

const mostBlocks = 20_000

type NewArticleProps = { houseStyles: HouseStyle[]; projects: Project[] }

/** Where an article begins: a French text, an English one where there is one, a title, a house style, a project. */
export function NewArticle(props: NewArticleProps) {
  const t = useT()
  const inBrowser = useInBrowser()
  return (
    <>
      <PageHead title={t('library:new.heading')} note={t('library:new.intro')} />
      {inBrowser && <NewArticleForm {...props} />}
    </>
  )
}

function NewArticleForm({ houseStyles, projects }: NewArticleProps) {
  const t = useT()
  const router = useRouter()
  const toast = useToast()
  const errorText = useErrorText()
  const nameOf = useHouseStyleName()
  const form = useRef<HTMLFormElement>(null)
  const [kept] = useState(readDraft)
  const { panes, swap, type, removeFile, take, takePaste } = usePanes(kept ?? {})
  const [ownTitle, setOwnTitle] = useState(kept?.title ?? null)
  const [houseStyleId, setHouseStyleId] = useState(houseStyles[0]?.id ?? '')
  const [projectId, setProjectId] = useState(() => readProject(projects))
  const [segmentBy, setSegmentBy] = useState<SegmentBy>('paragraph')
  const [failure, setFailure] = useState<RequestError | 'no-french' | null>(null)
  const [busy, setBusy] = useState(false)

  const later = useDeferredValue(panes)
  const source = useMemo(() => documentOfPane(later.fr), [later.fr])
  const target = useMemo(() => documentOfPane(later.en), [later.en])
  const draft = useMemo(() => draftArticle(source, target, segmentBy), [source, target, segmentBy])
  const targetWords = useMemo(() => countDocumentWords(target), [target])
  const looksEnglish = useMemo(() => detectLanguage(beginningOf(source)) === 'en', [source])
  const looksFrench = useMemo(() => detectLanguage(beginningOf(target)) === 'fr', [target])
  const title = ownTitle ?? suggestTitle(source)

  const takeWaiting = useEffectEvent((files: File[]) => take(files, null))
  useEffect(() => {
    void Promise.resolve(takeFiles()).then(takeWaiting)
  }, [])

  useEffect(() => {
    const pause = setTimeout(() => {
      if (panes.fr.typed || panes.en.typed)
        keepDraft({ fr: panes.fr.typed, en: panes.en.typed, title: ownTitle })
    }, 300)
    return () => clearTimeout(pause)
  }, [panes.fr.typed, panes.en.typed, ownTitle])

  async function submit() {
    if (busy) return
    const now = draftArticle(documentOfPane(panes.fr), documentOfPane(panes.en), segmentBy)
    if (now.blocks.length === 0) {
      setFailure('no-french')
      form.current?.querySelector<HTMLElement>('[data-drop=fr] [role=textbox]')?.focus()
      return
    }
    if (now.blocks.length > mostBlocks) {
      setFailure({ id: 'too-many-blocks', values: { limit: mostBlocks } })
      return
    }
    setBusy(true)
    setFailure(null)
    const body: NewArticleBody = {
      title: title.trim() || t('library:new.untitled'),
      houseStyleId,
      projectId,
      blocks: now.blocks,
    }
    const result = await request<ArticleAnswer>('POST', '/api/articles', body)
    if (result.ok) {
      keepDraft(null)
      keepProject(projectId)
      router.push(`/articles/${result.value.article.id}`)
      return
    }
    setBusy(false)
    setFailure(result.error)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    event.stopPropagation()
    void submit()
  }

  const pane = (side: 'fr' | 'en') => (
    <TextPane
      key={panes[side].key}
      side={side}
      pane={panes[side]}
      words={side === 'fr' ? draft.words : targetWords}
      wrongLanguage={side === 'fr' ? looksEnglish : looksFrench}
      onType={(typed) => {
        setFailure(null)
        type(side, typed)
      }}
      onFile={(file) => void take([file], side)}
      onRemoveFile={() => removeFile(side)}
      onLongPaste={(html, text) => void takePaste(side, t('library:new.pastedText'), html, text)}
      onSwap={swap}
    />
  )

  return (
    <form
      ref={form}
      noValidate
      onKeyDownCapture={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <DropZone
        label={t('library:drop')}
        onFiles={(files, place) => {
          setFailure(null)
          if (files.length > 2) toast({ text: t('library:new.tooManyFiles') })
          void take(files, place === 'fr' || place === 'en' ? place : null)
        }}
      />
      <div className="relative mt-6 overflow-hidden rounded-lg border border-line bg-sheet">
        <div className="grid divide-y divide-line md:grid-cols-2 md:divide-x md:divide-y-0">
          {pane('fr')}
          {pane('en')}
        </div>
        <div className="absolute top-[calc(50%-1rem)] left-[calc(50%-1rem)] md:top-2">
          <IconButton
            label={t('library:new.swap')}
            icon={<ArrowLeftRight className="max-md:rotate-90" aria-hidden />}
            className="border border-line bg-raised"
            onClick={swap}
          />
        </div>
      </div>
      <div
        className={classNames(
          'mt-6 grid gap-x-6 gap-y-4',
          projects.length > 0
            ? 'md:grid-cols-[minmax(0,1fr)_10rem_10rem_auto]'
            : 'md:grid-cols-[minmax(0,1fr)_12rem_auto]',
        )}
      >
        <TextField
          label={t('library:new.title')}
          value={title}
          maxLength={300}
          lang="fr"
          onChange={(event) => setOwnTitle(event.target.value)}
        />
        <SelectField
          label={t('library:houseStyle')}
          value={houseStyleId}
          onChange={(event) => setHouseStyleId(event.target.value)}
          options={houseStyles.map((style) => ({ value: style.id, label: nameOf(style) }))}
        />
        {projects.length > 0 && (
          <SelectField
            label={t('library:project.label')}
            value={projectId ?? ''}
            onChange={(event) => setProjectId(event.target.value || null)}
            options={[
              { value: '', label: t('library:project.none') },
              ...projects.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
        <div>
          <p aria-hidden className="mb-1 text-sm font-medium">
            {t('library:new.rowFor')}
          </p>
          {draft.alignment ? (
            <p className="flex min-h-9 max-w-48 items-center text-[0.8125rem] text-soft">
              {t('library:new.rowsAligned')}
            </p>
          ) : (
            <Segmented
              label={t('library:new.rowFor')}
              value={segmentBy}
              onChange={setSegmentBy}
              choices={[
                { value: 'paragraph', label: t('library:new.paragraph') },
                { value: 'sentence', label: t('library:new.sentence') },
              ]}
            />
          )}
        </div>
      </div>
      {failure && (
        <div className="mt-5">
          <Notice tone="error">
            {failure === 'no-french' ? t('library:new.noFrench') : errorText(failure)}
          </Notice>
        </div>
      )}
      <footer className="sticky bottom-0 mt-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-t border-line bg-desk py-4">
        <ArticleSummary draft={draft} paragraphs={source.blocks.length} />
        <span className="flex items-center gap-3">
          <span aria-hidden className="max-sm:hidden">
            <Keys keys="Ctrl+Enter" />
          </span>
          <Button look="primary" type="submit" disabled={busy} aria-keyshortcuts="Control+Enter">
            {busy ? t('library:new.creating') : t('library:new.create')}
          </Button>
        </span>
      </footer>
    </form>
  )
}
