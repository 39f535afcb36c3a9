'use client'

import type { ReactNode } from 'react'
import { PageHead } from '@/components/ui/page-head'
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

function Section({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <section className="grid gap-x-10 gap-y-4 pt-10 md:grid-cols-[15rem_minmax(0,1fr)]">
      <div>
        <h2 className="text-base font-semibold">{title}</h2>
        <p className="mt-1 text-sm text-pretty text-soft">{text}</p>
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  )
}
