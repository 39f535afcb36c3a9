'use client'

import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import type { DeskSettings } from '@/lib/domain/desk-settings'
import type { HouseStyle } from '@/lib/domain/house-style'
import type { Project } from '@/lib/domain/project'
import type { WebhookAnswer } from '@/lib/domain/webhook'
import { useT } from '@/lib/i18n/use-t'
import { Appearance } from './appearance'
import { EffortSharing } from './effort-sharing'
import { HouseStyles } from './house-styles'
import { Projects } from './projects'
import { Reasons } from './reasons'
import { WebhookSettings } from './webhook-settings'

type SettingsProps = {
  houseStyles: HouseStyle[]
  projects: Project[]
  desk: DeskSettings
  /** Null for those who may not see it. */
  webhook: WebhookAnswer | null
}

/** What the desk has decided about its English, its projects and its work, and how this browser shows Établi. */
export function Settings({ houseStyles, projects, desk, webhook }: SettingsProps) {
  const t = useT()
  return (
    <>
      <PageHead title={t('settings:title')} />
      <Section title={t('settings:houseStyles')} text={t('settings:houseStylesText')}>
        <HouseStyles houseStyles={houseStyles} />
      </Section>
      <Section title={t('settings:projects')} text={t('settings:projectsText')}>
        <Projects projects={projects} />
      </Section>
      <Section title={t('settings:reasons')} text={t('settings:reasonsText')}>
        <Reasons reasons={desk.sendBackReasons} />
      </Section>
      <Section title={t('settings:effort')} text={t('settings:effortText')}>
        <EffortSharing shared={desk.effortShared} />
      </Section>
      {webhook && (
        <Section title={t('settings:webhook')} text={t('settings:webhookText')}>
          <WebhookSettings first={webhook} />
        </Section>
      )}
      <Section title={t('settings:appearance')} text={t('settings:appearanceText')}>
        <Appearance />
      </Section>
    </>
  )
}
