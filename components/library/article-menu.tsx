'use client'

import { BookOpen, Ellipsis, FolderOpen, PencilLine, Trash2, UserRoundPen } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useHouseStyleName } from '@/components/settings/house-style-name'
import { useMay } from '@/components/shell/session-provider'
import { IconButton } from '@/components/ui/icon-button'
import { Menu, MenuChoice, MenuItem, MenuSeparator } from '@/components/ui/menu'
import type { Article } from '@/lib/domain/article'
import { getHouseStyle, type HouseStyle } from '@/lib/domain/house-style'
import { useT } from '@/lib/i18n/use-t'

/** What can be done to an article from the library. */
export function ArticleMenu(props: {
  article: Article
  houseStyles: HouseStyle[]
  onRename: () => void
  onProject: () => void
  onAssign: () => void
  onHouseStyle: (id: string) => void
  onDelete: () => void
}) {
  const { article, houseStyles, onRename, onProject, onAssign, onHouseStyle, onDelete } = props
  const mayAssign = useMay('article.assign')
  const mayChange = useMay('article.change')
  const mayDelete = useMay('article.delete')
  const t = useT()
  const router = useRouter()
  const nameOf = useHouseStyleName()
  return (
    <Menu
      trigger={
        <IconButton
          label={t('library:menu.label', { title: article.title })}
          icon={<Ellipsis aria-hidden />}
        />
      }
    >
      <MenuItem icon={<BookOpen aria-hidden />} onSelect={() => router.push(`/articles/${article.id}`)}>
        {t('library:menu.open')}
      </MenuItem>
      <MenuItem icon={<PencilLine aria-hidden />} onSelect={onRename} disabled={!mayChange}>
        {t('library:menu.rename')}
      </MenuItem>
      <MenuItem icon={<FolderOpen aria-hidden />} onSelect={onProject} disabled={!mayChange}>
        {t('library:menu.project')}
      </MenuItem>
      {mayAssign && (
        <MenuItem icon={<UserRoundPen aria-hidden />} onSelect={onAssign}>
          {t('library:menu.assign')}
        </MenuItem>
      )}
      <MenuSeparator />
      <MenuChoice
        label={t('library:houseStyle')}
        value={getHouseStyle(article.houseStyleId, houseStyles).id}
        onChange={onHouseStyle}
        choices={houseStyles.map((style) => ({ value: style.id, label: nameOf(style) }))}
      />
      <MenuSeparator />
      <MenuItem icon={<Trash2 aria-hidden />} danger onSelect={onDelete} disabled={!mayDelete}>
        {t('library:menu.delete')}
      </MenuItem>
    </Menu>
  )
}
