'use client'

import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import type { HouseStyle } from '@/lib/domain/house-style'
import type { Project } from '@/lib/domain/project'
import { useT } from '@/lib/i18n/use-t'
import { Appearance } from './appearance'
import { HouseStyles } from './house-styles'
import { Projects } from './projects'

/** What the desk has decided about its English, its projects, and how this browser shows Établi. */
export function Settings({ houseStyles, projects }: { houseStyles: HouseStyle[]; projects: Project[] }) {
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
      <Section title={t('settings:appearance')} text={t('settings:appearanceText')}>
        <Appearance />
      </Section>
    </>
  )
}
