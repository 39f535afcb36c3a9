'use client'

import { useRouter } from 'next/navigation'
import { useState, type ReactNode } from 'react'
import { IconButton } from '@/components/ui/icon-button'
import { Menu, MenuChoice, MenuSeparator } from '@/components/ui/menu'
import { languageCookie, uiLanguages } from '@/lib/i18n/ui-language'
import { useT, useUiLanguage } from '@/lib/i18n/use-t'
import { keepPreference, readPreference } from './preference'
import { themeCookie, themes } from './theme'

/** Light or dark, English or French: kept in this browser. */
export function AppearanceMenu({ icon }: { icon: ReactNode }) {
  const t = useT()
  const router = useRouter()
  const language = useUiLanguage()
  const [theme, setTheme] = useState('system')
  const chooseTheme = (choice: string) => {
    keepPreference(themeCookie, choice === 'system' ? null : choice)
    if (choice === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = choice
    setTheme(choice)
  }
  const chooseLanguage = (choice: string) => {
    keepPreference(languageCookie, choice)
    router.refresh()
  }
  return (
    <span
      onPointerEnter={() => setTheme(readPreference(themeCookie) ?? 'system')}
      onFocus={() => setTheme(readPreference(themeCookie) ?? 'system')}
    >
      <Menu
        trigger={
          <IconButton label={`${t('common:theme.label')} · ${t('common:language.label')}`} icon={icon} />
        }
      >
        <MenuChoice
          label={t('common:theme.label')}
          value={theme}
          onChange={chooseTheme}
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
    </span>
  )
}
