'use client'

import type { ReactNode } from 'react'
import { IconButton } from '@/components/ui/icon-button'
import { Menu, MenuChoice, MenuSeparator } from '@/components/ui/menu'
import { uiLanguages } from '@/lib/i18n/ui-language'
import { useT, useUiLanguage } from '@/lib/i18n/use-t'
import { themes, type Theme } from './theme'
import { useAppearance } from './use-appearance'

/** Light or dark, English or French: kept in this browser. */
export function AppearanceMenu({ icon }: { icon: ReactNode }) {
  const t = useT()
  const language = useUiLanguage()
  const { theme, chooseTheme, chooseLanguage } = useAppearance()
  return (
    <Menu
      trigger={
        <IconButton label={`${t('common:theme.label')} · ${t('common:language.label')}`} icon={icon} />
      }
    >
      <MenuChoice
        label={t('common:theme.label')}
        value={theme}
        onChange={(choice) => chooseTheme(choice as Theme)}
        choices={themes.map((value) => ({ value, label: t(`common:theme.${value}`) }))}
      />
      <MenuSeparator />
      <MenuChoice
        label={t('common:language.label')}
        value={language}
        onChange={chooseLanguage}
        choices={uiLanguages.map((value) => ({ value, label: t(`common:language.${value}`), lang: value }))}
      />
    </Menu>
  )
}
