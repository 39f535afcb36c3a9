'use client'

import type { ReactNode } from 'react'
import { themes } from '@/components/shell/theme'
import { useAppearance } from '@/components/shell/use-appearance'
import { Segmented } from '@/components/ui/segmented'
import { uiLanguages } from '@/lib/i18n/ui-language'
import { useT, useUiLanguage } from '@/lib/i18n/use-t'

/** Light or dark, English or French. */
export function Appearance() {
  const t = useT()
  const language = useUiLanguage()
  const { theme, chooseTheme, chooseLanguage } = useAppearance()
  return (
    <div className="border-t border-line">
      <Row label={t('common:theme.label')}>
        <Segmented
          label={t('common:theme.label')}
          value={theme}
          onChange={chooseTheme}
          choices={themes.map((value) => ({ value, label: t(`common:theme.${value}`) }))}
        />
      </Row>
      <Row label={t('common:language.label')}>
        <Segmented
          label={t('common:language.label')}
          value={language}
          onChange={chooseLanguage}
          choices={uiLanguages.map((value) => ({
            value: value as string,
            label: <span lang={value}>{t(`common:language.${value}`)}</span>,
          }))}
        />
      </Row>
    </div>
  )
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3.5">
      <p aria-hidden className="text-sm font-medium">
        {label}
      </p>
      {children}
    </div>
  )
}
