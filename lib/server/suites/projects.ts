import { expect, test } from 'vitest'
import { createArticle } from '../commands/create-article'
import { createProject } from '../commands/create-project'
import { createTermEntry } from '../commands/create-term-entry'
import { deleteArticle } from '../commands/delete-article'
import { deleteProject } from '../commands/delete-project'
import { deleteTermEntry } from '../commands/delete-term-entry'
import { patchArticle } from '../commands/patch-article'
import { patchTermEntry } from '../commands/patch-term-entry'
import { updateProject } from '../commands/update-project'
import { restoreArticle } from '../commands/restore-article'
import type { Database } from '../db/schema'
import type { TestStore } from '../db/test-stores'
import { checkExport } from '../queries/check-export'
import { getTermScope } from '../queries/get-term-scope'
import { listArticles } from '../queries/list-articles'
import { listArticleTerms } from '../queries/list-article-terms'
import { listProjects } from '../queries/list-projects'
import { listTerms } from '../queries/list-terms'
import { articleOf, session, storedArticle } from './build'
import { term } from './terms'

/** Articles that belong together, and the entries that hold in them alone. */
export function projects(store: TestStore): void {
  const inProject = (db: Database, projectId: string | null) =>
    createArticle(db, session, { ...articleOf([['Kiev tient. | Kiev holds.']]), projectId })

  test('projects are listed by name with what is in them', async () => {
    const db = await store.open()
    const second = await createProject(db, session, { name: 'Été 2026' })
    const first = await createProject(db, session, { name: 'Agenda <b>' })
    await inProject(db, second.id)
    await deleteArticle(db, (await inProject(db, second.id)).id)
    await createTermEntry(db, session, { ...term('a', 'a'), projectId: second.id })
    const gone = await createTermEntry(db, session, { ...term('b', 'b'), projectId: second.id })
    await deleteTermEntry(db, session, gone.term.id)
    expect(await listProjects(db)).toEqual([first, { ...second, articles: 1, terms: 1 }])
  })

  test('a name is taken whatever its case and accents, until its project goes', async () => {
    const db = await store.open()
    const { id } = await createProject(db, session, { name: 'Été' })
    const other = await createProject(db, session, { name: 'Hiver' })
    for (const name of ['Été', 'ete', 'ÉTÉ'])
      for (const attempt of [
        () => createProject(db, session, { name }),
        () => updateProject(db, session, other.id, { name }),
      ])
        await expect(attempt()).rejects.toMatchObject({ id: 'project-name-taken', status: 409 })
    expect(await updateProject(db, session, id, { name: 'ÉTÉ' })).toMatchObject({ id, name: 'ÉTÉ' })
    await deleteProject(db, session, id)
    expect(await updateProject(db, session, other.id, { name: 'été' })).toMatchObject({ name: 'été' })
    for (const attempt of [
      () => updateProject(db, session, id, { name: 'x' }),
      () => deleteProject(db, session, id),
      () => deleteProject(db, session, 'none'),
    ])
      await expect(attempt()).rejects.toMatchObject({ id: 'project-not-found' })
  })

  test('only an empty project goes', async () => {
    const db = await store.open()
    const { id: projectId } = await createProject(db, session, { name: 'Série' })
    const article = await inProject(db, projectId)
    const { term: entry } = await createTermEntry(db, session, { ...term('a', 'a'), projectId })
    await expect(deleteProject(db, session, projectId)).rejects.toMatchObject({
      id: 'project-in-use',
      values: { articles: 1, terms: 1 },
    })
    await deleteArticle(db, article.id)
    await patchTermEntry(db, session, entry.id, { projectId: null })
    await deleteProject(db, session, projectId)
    expect(await listProjects(db)).toEqual([])
    expect(await restoreArticle(db, article.id)).toMatchObject({ projectId: null })
  })

  test('an article is put into a project and taken out', async () => {
    const db = await store.open()
    const { id: projectId } = await createProject(db, session, { name: 'Série' })
    const article = await inProject(db, null)
    expect(article.projectId).toBeNull()
    expect(await patchArticle(db, session, article.id, { projectId })).toMatchObject({ projectId })
    expect(await listArticles(db)).toMatchObject([{ projectId }])
    for (const unknown of ['none', crypto.randomUUID()]) {
      await expect(
        patchArticle(db, session, article.id, { title: 'x', projectId: unknown }),
      ).rejects.toMatchObject({
        id: 'project-not-found',
      })
      await expect(inProject(db, unknown)).rejects.toMatchObject({ id: 'project-not-found' })
    }
    expect(await listArticles(db)).toMatchObject([{ projectId, title: 'Un titre' }])
    expect(await patchArticle(db, session, article.id, { projectId: null })).toMatchObject({
      projectId: null,
    })
  })

  test('the project’s entries hold before the workspace’s, in its articles alone', async () => {
    const db = await store.open()
    const { id: projectId } = await createProject(db, session, { name: 'Série' })
    const { id: elsewhere } = await createProject(db, session, { name: 'Ailleurs' })
    const article = await inProject(db, projectId)
    const without = await inProject(db, null)
    await createTermEntry(db, session, { ...term('Kiev', 'Kyiv'), source: ['Kiev', 'Kyïv'] })
    await createTermEntry(db, session, term('Lviv', 'Lviv'))
    await createTermEntry(db, session, { ...term('kiev', 'Kiev'), projectId })
    await createTermEntry(db, session, { ...term('Minsk', 'Minsk'), projectId: elsewhere })
    const held = async (id: string) =>
      (await listArticleTerms(db, id)).map(({ source, target }) => `${source.join(', ')} = ${target}`)
    expect(await held(article.id)).toEqual(['kiev = Kiev', 'Kyïv = Kyiv', 'Lviv = Lviv'])
    expect(await held(without.id)).toEqual(['Kiev, Kyïv = Kyiv', 'Lviv = Lviv'])
    await expect(held('none')).rejects.toMatchObject({ id: 'article-not-found' })

    const query = { offset: 0, limit: 10 }
    const targets = async (parts: { project?: string; article?: string; search?: string }) => {
      const { terms, total, revision } = await listTerms(db, { ...query, ...parts })
      expect([total, revision]).toEqual([terms.length, 4])
      return terms.map(({ target }) => target)
    }
    expect(await targets({})).toHaveLength(4)
    expect(await targets({ search: 'iv' })).toEqual(['Kyiv', 'Lviv'])
    expect(await targets({ project: 'workspace' })).toEqual(['Kyiv', 'Lviv'])
    expect(await targets({ project: elsewhere })).toEqual(['Minsk'])
    expect(await targets({ article: article.id })).toEqual(['Kiev', 'Kyiv', 'Lviv'])
    expect((await listTerms(db, { article: article.id, offset: 1, limit: 1 })).terms).toMatchObject([
      { source: ['Kyïv'] },
    ])
    await expect(targets({ project: 'none' })).rejects.toMatchObject({ id: 'project-not-found' })
    await expect(targets({ project: elsewhere, article: article.id })).rejects.toMatchObject({
      id: 'bad-request',
    })
  })

  test('entries are read and compiled once, and anew when one has changed, wherever', async () => {
    const db = await store.open()
    const { id: projectId } = await createProject(db, session, { name: 'Série' })
    const { term: entry } = await createTermEntry(db, session, term('Kiev', 'Kyiv'))
    const [workspace, project, again] = [
      await getTermScope(db, null),
      await getTermScope(db, projectId),
      await getTermScope(db, projectId),
    ]
    expect(again).toBe(project)
    expect(again.termbase()).toBe(project.termbase())
    expect(project.terms[0]).toBe(workspace.terms[0])
    await patchTermEntry(db, session, entry.id, { projectId })
    expect((await getTermScope(db, null)).terms).toEqual([])
    expect((await getTermScope(db, projectId)).termbase().findSource('À Kiev.')).toHaveLength(1)
  })

  test('an export is checked against the entries of its article', async () => {
    const db = await store.open()
    const { id: projectId } = await createProject(db, session, { name: 'Série' })
    const article = await storedArticle(db, [['Kiev tient. | Kiev holds.']])
    const findings = async () => (await checkExport(db, article.id)).check.findings
    expect(await findings()).toBe(0)
    await createTermEntry(db, session, { ...term('Kiev', 'Kyiv'), forbidden: ['Kiev'] })
    expect(await findings()).toBe(1)
    await createTermEntry(db, session, { ...term('Kiev', 'Kiev'), projectId })
    expect(await findings()).toBe(1)
    await patchArticle(db, session, article.id, { projectId })
    expect(await findings()).toBe(0)
  })
}
