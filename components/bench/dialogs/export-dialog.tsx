'use client'

import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Notice } from '@/components/ui/notice'
import type { ExportCheckAnswer } from '@/lib/domain/answers'
import { exportFormats, type ExportFormat } from '@/lib/domain/export-format'
import { useT } from '@/lib/i18n/use-t'
import { useBench } from '../bench-provider'

/** The finished article as a file. It says what is not finished before it starts, and marks the file as a draft. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const t = useT()
  const bench = useBench()
  const { articleId } = bench.store.getState()
  const [check, setCheck] = useState<ExportCheckAnswer | null>(null)
  const [failed, setFailed] = useState(false)
  const [format, setFormat] = useState<ExportFormat>('docx')

  useEffect(() => {
    let gone = false
    void (async () => {
      const settled = await bench.outbox.settled()
      const response = settled
        ? await fetch(`/api/articles/${articleId}/export?check=1`).catch(() => null)
        : null
      if (gone) return
      if (response?.ok) setCheck((await response.json()) as ExportCheckAnswer)
      else setFailed(true)
    })()
    return () => {
      gone = true
    }
  }, [bench, articleId])

  const open = check !== null && (check.unapproved > 0 || check.findings > 0)
  return (
    <Dialog
      open
      size="small"
      onOpenChange={(open) => !open && onClose()}
      title={t('bench:export.title')}
      closeLabel={t('common:close')}
      actions={
        <>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <a
            href={check ? `/api/articles/${articleId}/export?format=${format}` : undefined}
            aria-disabled={!check}
            download={check?.names[format]}
            onClick={() => check && setTimeout(onClose)}
            className="inline-flex min-h-9 items-center rounded-md bg-accent px-3.5 text-sm font-medium text-on-accent hover:brightness-110 aria-disabled:opacity-45"
          >
            {open ? t('bench:export.draft') : t('bench:export.do')}
          </a>
        </>
      }
    >
      {failed && <Notice tone="error">{t('errors:network')}</Notice>}
      {!check && !failed && <p className="py-2 text-sm text-soft">{t('bench:export.checking')}</p>}
      {check && open && (
        <Notice tone="caution">
          <p className="font-medium">{t('bench:export.open')}</p>
          <ul className="mt-1 list-disc pl-4">
            {check.findings > 0 && <li>{t('bench:export.findings', { count: check.findings })}</li>}
            {check.unapproved > 0 && <li>{t('bench:export.unapproved', { count: check.unapproved })}</li>}
            {check.empty > 0 && <li>{t('bench:export.empty', { count: check.empty })}</li>}
          </ul>
        </Notice>
      )}
      {check && !open && <Notice>{t('bench:export.ready')}</Notice>}
      {check && check.dismissed > 0 && (
        <p className="mt-2 text-[0.8125rem] text-soft">
          {t('bench:export.dismissed', { count: check.dismissed })}
        </p>
      )}
      <fieldset className="mt-4 min-w-0">
        <legend className="mb-1 text-sm font-medium">{t('bench:export.format')}</legend>
        {exportFormats.map((one) => (
          <label
            key={one}
            className="flex items-baseline gap-2.5 border-b border-line py-2 text-sm last:border-0"
          >
            <input
              type="radio"
              name="format"
              value={one}
              checked={format === one}
              onChange={() => setFormat(one)}
              className="accent-(--accent)"
            />
            <span className="min-w-0 grow">
              {t(`bench:export.formats.${one}`)}
              <span className="block truncate text-xs text-soft">{check?.names[one] ?? '\u00A0'}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </Dialog>
  )
}
