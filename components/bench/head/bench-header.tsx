'use client'

import {
  BookUser,
  CheckCheck,
  ChevronLeft,
  Columns2,
  Download,
  Ellipsis,
  FileDiff,
  Gauge,
  Keyboard,
  Moon,
  Redo2,
  Search,
  Undo2,
} from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { memo } from 'react'
import { useHouseStyleName } from '@/components/settings/house-style-name'
import { AppearanceMenu } from '@/components/shell/appearance-menu'
import { Button } from '@/components/ui/button'
import { IconButton } from '@/components/ui/icon-button'
import { Menu, MenuChoice, MenuItem } from '@/components/ui/menu'
import { useT } from '@/lib/i18n/use-t'
import { useBench, useBenchState } from '../bench-provider'
import type { CommandId } from '../keys/commands'
import { usePrintedKeys } from '../keys/use-keymap'
import { views } from '../state/bench-state'
import { chooseHouseStyle } from '../state/choose-house-style'
import { chooseView } from '../state/navigation'
import { FilterBar } from './filter-bar'
import { PresentPeople } from './present-people'
import { Progress } from './progress'
import { SaveState } from './save-state'
import { UnreadLink } from './unread-link'

/** The head of the bench: which article, how far, whether it is saved, and what concerns it as a whole. */
type BenchHeaderProps = { run: (command: CommandId) => void }

export const BenchHeader = memo(function BenchHeader({ run }: BenchHeaderProps) {
  const t = useT()
  const bench = useBench()
  const keys = usePrintedKeys()
  const styleName = useHouseStyleName()
  const router = useRouter()
  const articleId = useBenchState((state) => state.articleId)
  const title = useBenchState((state) => state.title)
  const mayReview = useBenchState((state) => state.me.allowed.includes('segment.review'))
  const view = useBenchState((state) => state.view)
  const houseStyles = useBenchState((state) => state.houseStyles)
  const houseStyleId = useBenchState((state) => state.lens.houseStyle.id)
  const canUndo = useBenchState((state) => state.history.done.length > 0)
  const canRedo = useBenchState((state) => state.history.undone.length > 0)
  const viewChoice = (
    <MenuChoice
      label={t('bench:head.view')}
      value={view}
      onChange={(choice) => chooseView(bench, views.find((one) => one === choice) ?? 'both')}
      choices={views.map((value) => ({ value, label: t(`bench:view.${value}`) }))}
    />
  )
  return (
    <header className="bench-head">
      <div className="flex min-w-0 items-center gap-2">
        <Link href="/" aria-label={t('bench:head.back')} title={t('bench:head.back')} className="back-link">
          <ChevronLeft className="size-5" aria-hidden />
        </Link>
        <h1 className="min-w-0 truncate font-serif text-lg font-semibold" title={title} lang="fr">
          {title}
        </h1>
        <span className="grow" />
        <UnreadLink />
        <PresentPeople />
        <SaveState />
        <div className="hidden items-center md:flex">
          <IconButton
            label={t('bench:command.undo')}
            keys={keys('undo')}
            icon={<Undo2 aria-hidden />}
            disabled={!canUndo}
            onClick={() => run('undo')}
          />
          <IconButton
            label={t('bench:command.redo')}
            keys={keys('redo')}
            icon={<Redo2 aria-hidden />}
            disabled={!canRedo}
            onClick={() => run('redo')}
          />
        </div>
        <div className="hidden items-center sm:flex">
          <IconButton
            label={t('bench:command.find')}
            keys={keys('find')}
            icon={<Search aria-hidden />}
            onClick={() => run('find')}
          />
          <Menu trigger={<IconButton label={t('bench:head.view')} icon={<Columns2 aria-hidden />} />}>
            {viewChoice}
          </Menu>
        </div>
        <Menu trigger={<IconButton label={t('bench:head.more')} icon={<Ellipsis aria-hidden />} />}>
          <MenuItem icon={<Keyboard aria-hidden />} keys={keys('palette')} onSelect={() => run('palette')}>
            {t('bench:command.palette')}
          </MenuItem>
          <MenuItem icon={<Keyboard aria-hidden />} keys={keys('keys')} onSelect={() => run('keys')}>
            {t('bench:command.keys')}
          </MenuItem>
          <MenuItem icon={<BookUser aria-hidden />} keys={keys('ledger')} onSelect={() => run('ledger')}>
            {t('bench:command.ledger')}
          </MenuItem>
          <MenuItem
            icon={<CheckCheck aria-hidden />}
            keys={keys('approveAll')}
            disabled={!mayReview}
            onSelect={() => run('approveAll')}
          >
            {t('bench:command.approveAll')}
          </MenuItem>
          <MenuItem icon={<FileDiff aria-hidden />} keys={keys('compare')} onSelect={() => run('compare')}>
            {t('bench:command.compare')}
          </MenuItem>
          <MenuItem
            icon={<Gauge aria-hidden />}
            onSelect={() => router.push(`/articles/${articleId}/quality`)}
          >
            {t('bench:head.quality')}
          </MenuItem>
          <MenuItem icon={<Search aria-hidden />} keys={keys('find')} onSelect={() => run('find')}>
            {t('bench:command.find')}
          </MenuItem>
          <MenuItem icon={<Search aria-hidden />} keys={keys('replace')} onSelect={() => run('replace')}>
            {t('bench:command.replace')}
          </MenuItem>
          <MenuItem icon={<Undo2 aria-hidden />} keys={keys('undo')} onSelect={() => run('undo')}>
            {t('bench:command.undo')}
          </MenuItem>
          <MenuItem icon={<Redo2 aria-hidden />} keys={keys('redo')} onSelect={() => run('redo')}>
            {t('bench:command.redo')}
          </MenuItem>
          <div className="sm:hidden">{viewChoice}</div>
          <MenuChoice
            label={t('bench:head.houseStyle')}
            value={houseStyleId}
            onChange={(id) => void chooseHouseStyle(bench, id)}
            choices={houseStyles.map((style) => ({ value: style.id, label: styleName(style) }))}
          />
        </Menu>
        <AppearanceMenu icon={<Moon aria-hidden />} />
        <Button size="small" onClick={() => run('export')} title={keys('export')}>
          <Download className="size-4" aria-hidden />
          <span className="max-sm:sr-only">{t('bench:command.export')}</span>
        </Button>
      </div>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1.5">
        <FilterBar />
        <span className="grow" />
        <Progress />
      </div>
    </header>
  )
})
