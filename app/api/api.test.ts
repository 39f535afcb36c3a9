import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Article } from '@/lib/domain/article'
import { builtInHouseStyles, newHouseStyleSchema } from '@/lib/domain/house-style'
import { inlineFromText } from '@/lib/domain/inline-content'
import type { Segment } from '@/lib/domain/segment'
import { log } from '@/lib/server/log'
import { ownRequest, enterTemporaryWorkspace, withParams } from '@/lib/server/route-for-tests'
import { term } from '@/lib/server/suites/terms'
import * as articleRoute from './articles/[id]/route'
import * as changesRoute from './articles/[id]/changes/route'
import * as exportRoute from './articles/[id]/export/route'
import * as segmentsRoute from './articles/[id]/segments/route'
import * as articlesRoute from './articles/route'
import * as healthRoute from './health/route'
import * as houseStyleRoute from './house-styles/[id]/route'
import * as houseStylesRoute from './house-styles/route'
import * as projectRoute from './projects/[id]/route'
import * as projectsRoute from './projects/route'
import * as readFileRoute from './read-file/route'
import * as revisionsRoute from './segments/[id]/revisions/route'
import * as termRevisionsRoute from './terms/[id]/revisions/route'
import * as termRoute from './terms/[id]/route'
import * as bulkRoute from './terms/bulk/route'
import * as termChangesRoute from './terms/changes/route'
import * as importRoute from './terms/import/route'
import * as mergeRoute from './terms/merge/route'
import * as termsRoute from './terms/route'
import * as undoRoute from './terms/undo/route'

let leave: () => Promise<void>
beforeAll(() => {
  leave = enterTemporaryWorkspace()
})
afterAll(() => leave())

async function answer(pending: Promise<Response>) {
  const response = await pending
  return { status: response.status, headers: response.headers, body: await response.json() }
}

function newArticle(source: string, target = '') {
  return {
    title: 'Essai',
    blocks: [
      { kind: 'paragraph', segments: [{ source: inlineFromText(source), target: inlineFromText(target) }] },
    ],
  }
}

async function createArticle(source: string, target = ''): Promise<{ article: Article; segment: Segment }> {
  const created = await answer(
    articlesRoute.POST(ownRequest('POST', '/api/articles', newArticle(source, target)), {}),
  )
  const article: Article = created.body.article
  const listed = await answer(
    segmentsRoute.GET(
      ownRequest('GET', `/api/articles/${article.id}/segments`),
      withParams({ id: article.id }),
    ),
  )
  return { article, segment: listed.body.segments[0] }
}

function change(article: Article, segment: Segment, text: string, mutationId: string = crypto.randomUUID()) {
  const body = {
    mutationId,
    change: {
      type: 'set-target',
      segmentId: segment.id,
      baseVersion: segment.version,
      target: inlineFromText(text),
      origin: 'typed',
    },
  }
  return answer(
    changesRoute.POST(
      ownRequest('POST', `/api/articles/${article.id}/changes`, body),
      withParams({ id: article.id }),
    ),
  )
}

test('a new workspace has its sample, once', async () => {
  const list = () => answer(articlesRoute.GET(ownRequest('GET', '/api/articles'), {}))
  const [first, second] = await Promise.all([list(), list()])
  expect(first.body.articles).toHaveLength(1)
  expect(second.body).toEqual(first.body)
  expect(
    (await answer(termsRoute.GET(ownRequest('GET', '/api/terms'), {}))).body.terms.length,
  ).toBeGreaterThan(3)
})

test('answers are data, never kept and never run', async () => {
  const { status, headers, body } = await answer(healthRoute.GET(ownRequest('GET', '/api/health'), {}))
  expect([status, body]).toEqual([200, { ok: true }])
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('content-security-policy')).toContain('sandbox')
})

describe('articles', () => {
  test('are created, found, renamed, deleted and restored', async () => {
    const { article } = await createArticle('Où est Zaporijia\u00A0?')
    const at = withParams({ id: article.id })
    const patch = async (body: unknown) =>
      answer(articleRoute.PATCH(ownRequest('PATCH', `/api/articles/${article.id}`, body), at))
    const search = await answer(
      articlesRoute.GET(ownRequest('GET', '/api/articles?search=zaporijia%20ou'), {}),
    )
    expect(search.body.articles).toEqual([article])

    expect((await patch({ title: 'Nouveau', houseStyleId: 'uk' })).body.article).toMatchObject({
      title: 'Nouveau',
      houseStyleId: 'uk',
    })
    expect((await patch({ deleted: true })).status).toBe(200)
    const get = () => answer(articleRoute.GET(ownRequest('GET', `/api/articles/${article.id}`), at))
    expect(await get()).toMatchObject({ status: 404, body: { error: { id: 'article-not-found' } } })
    await patch({ deleted: false })
    expect((await get()).body.article.title).toBe('Nouveau')
  })

  test.each<[string, unknown, number, string]>([
    ['not JSON', '{', 400, 'bad-request'],
    ['nothing', {}, 400, 'bad-request'],
    ['no words in the title', { ...newArticle('Un.'), title: ' \n' }, 400, 'bad-request'],
    ['a link that runs', articleWithLink('javascript:alert(1)'), 400, 'bad-request'],
    ['an unknown style', { ...newArticle('Un.'), houseStyleId: 'none' }, 404, 'house-style-not-found'],
    [
      'too many blocks',
      { title: 'x', blocks: Array(20_001).fill(newArticle('Un.').blocks[0]) },
      413,
      'too-many-blocks',
    ],
  ])('%s is refused', async (_name, body, status, id) => {
    expect(await answer(articlesRoute.POST(ownRequest('POST', '/api/articles', body), {}))).toMatchObject({
      status,
      body: { error: { id } },
    })
  })

  test('a body over the limit is refused before it has come', async () => {
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1
        controller.enqueue(new Uint8Array(1024 * 1024).fill(32))
      },
    })
    const { headers } = ownRequest('POST', '/api/articles', {})
    const request = new Request('http://127.0.0.1:3000/api/articles', {
      method: 'POST',
      headers,
      body: endless,
      duplex: 'half',
    } as RequestInit)
    expect(await answer(articlesRoute.POST(request, {}))).toMatchObject({
      status: 413,
      body: { error: { id: 'file-too-large', values: { limit: 20 } } },
    })
    expect(sent).toBeLessThan(25)
  })

  test('NUL in an address is no more than an address that does not exist', async () => {
    expect(
      await answer(articleRoute.GET(ownRequest('GET', '/api/x'), withParams({ id: 'a\0b' }))),
    ).toMatchObject({ status: 404 })
    const search = await answer(articlesRoute.GET(ownRequest('GET', '/api/articles?search=%00'), {}))
    expect(search.body.articles).toEqual([])
  })

  test('odd page numbers are refused', async () => {
    const { article } = await createArticle('Un.')
    for (const query of ['offset=-1', 'limit=0', 'limit=x', 'offset=1e99', 'limit=99999'])
      expect(
        (
          await answer(
            segmentsRoute.GET(ownRequest('GET', `/api/x?${query}`), withParams({ id: article.id })),
          )
        ).status,
        query,
      ).toBe(400)
  })
})

function articleWithLink(href: string) {
  const source = [{ type: 'text', text: 'ici', marks: [{ type: 'link', href }] }]
  return { title: 'x', blocks: [{ kind: 'paragraph', segments: [{ source, target: [] }] }] }
}

describe('changes', () => {
  test('are answered with what changed, and show in the history', async () => {
    const { article, segment } = await createArticle('Un.')
    const { status, body } = await change(article, segment, '<script>alert("One")</script>')
    expect(status).toBe(200)
    expect(body).toMatchObject({ segments: [{ id: segment.id, version: 2, state: 'draft' }], removed: [] })
    const history = await answer(
      revisionsRoute.GET(ownRequest('GET', '/api/x'), withParams({ id: segment.id })),
    )
    expect(history.body.revisions).toMatchObject([
      { kind: 'set-target', author: 'owner', target: inlineFromText('<script>alert("One")</script>') },
    ])
  })

  test('that lose come back with the segment as it stands', async () => {
    const { article, segment } = await createArticle('Un.')
    const won = await change(article, segment, 'One.')
    expect(await change(article, segment, 'Uno.')).toMatchObject({
      status: 409,
      body: { error: { id: 'version-conflict', values: {} }, current: won.body.segments[0] },
    })
  })

  test('that come again are acknowledged', async () => {
    const { article, segment } = await createArticle('Un.')
    const mutationId = crypto.randomUUID()
    const first = await change(article, segment, 'One.', mutationId)
    expect((await change(article, segment, 'One.', mutationId)).body).toEqual(first.body)
  })
})

describe('terms', () => {
  type Handler = (request: Request, context: unknown) => Promise<Response>
  const post = (handler: Handler, body: unknown) => answer(handler(ownRequest('POST', '/api/x', body), {}))
  const get = (query: string) => answer(termsRoute.GET(ownRequest('GET', `/api/terms${query}`), {}))
  const changes = (query: string) =>
    answer(termChangesRoute.GET(ownRequest('GET', `/api/terms/changes${query}`), {}))
  const create = async (source: string, target: string) =>
    (await post(termsRoute.POST, term(source, target))).body
  const imported = { projectId: null, policy: 'skip', entries: [term('AIEA', 'IAEA')] }

  test('are created, changed, deleted and restored, and all of it is told', async () => {
    const created = await post(termsRoute.POST, {
      ...{ ...term('ONU', 'UN'), projectId: undefined },
      author: 'somebody',
      createdBy: 'somebody',
    })
    expect(created).toMatchObject({
      status: 201,
      body: { term: { ...term('ONU', 'UN'), version: 1, createdBy: 'owner' } },
    })
    const { id } = created.body.term
    const at = () => withParams({ id })
    const patch = (body: unknown) => answer(termRoute.PATCH(ownRequest('PATCH', '/api/x', body), at()))
    const changed = await patch({ target: 'United Nations', version: 1 })
    expect(changed.body.term).toMatchObject({ ...term('ONU', 'United Nations'), id, version: 2 })
    expect(changed.body.revision).toBe(created.body.revision + 1)
    expect(await patch({ target: 'U.N.', version: 1 })).toMatchObject({
      status: 409,
      body: { error: { id: 'term-conflict', values: {} } },
    })
    expect((await answer(termRoute.DELETE(ownRequest('DELETE', '/api/x'), at()))).status).toBe(200)
    expect((await changes(`?since=${created.body.revision}`)).body).toMatchObject({ put: [], removed: [id] })
    expect((await patch({ note: 'x' })).status).toBe(404)
    expect((await patch({ deleted: false })).body.term.target).toBe('United Nations')
    const history = await answer(termRevisionsRoute.GET(ownRequest('GET', '/api/x'), at()))
    expect(history.body.revisions.map(({ kind }: { kind: string }) => kind)).toEqual([
      ...['restore', 'delete', 'update', 'create'],
    ])
  })

  test('are changed in numbers, merged and taken back', async () => {
    const [one, two] = [await create('Bruxelles', 'Brussels'), await create('bruxelles', 'Bruxelles')]
    const ids = [one.term.id, two.term.id]
    const bulk = await post(bulkRoute.POST, { ids, patch: { kind: 'place' } })
    expect(bulk).toMatchObject({
      status: 200,
      body: { put: [{ kind: 'place' }, { kind: 'place' }], skipped: 0 },
    })
    const entry = { ...term('Bruxelles', 'Brussels'), note: 'Capital.' }
    const merged = await post(mergeRoute.POST, { keepId: ids[0], goneIds: [ids[1]], entry })
    expect(merged.body).toMatchObject({ put: [{ id: ids[0], note: 'Capital.' }], removed: [ids[1]] })
    const undone = await post(undoRoute.POST, { operationId: merged.body.operationId })
    expect(undone.body.put.map(({ id }: { id: string }) => id).sort()).toEqual(ids.sort())
    expect(await post(undoRoute.POST, { operationId: merged.body.operationId })).toMatchObject({
      status: 409,
      body: { error: { id: 'term-conflict' } },
    })
    expect(await post(undoRoute.POST, { operationId: 'none' })).toMatchObject({
      status: 404,
      body: { error: { id: 'operation-not-found' } },
    })
  })

  test('come in pages of a scope, with what the workspace counts', async () => {
    const all = (await get('')).body
    expect(all.terms).toHaveLength(all.total)
    const page = (await get('?offset=2&limit=3')).body
    expect(page).toEqual({ ...all, terms: all.terms.slice(2, 5) })
    expect((await get('?search=alliance%20atlantique')).body.total).toBe(0)
    expect((await get('?project=workspace')).body.total).toBe(all.total)
    const { article } = await createArticle('Un.')
    expect((await get(`?article=${article.id}`)).body.total).toBe(all.total)
    for (const [query, status] of [
      ['?project=none', 404],
      ['?project=a%00b', 404],
      ['?article=none', 404],
      [`?article=${article.id}&project=workspace`, 400],
      ['?offset=-1', 400],
      ['?limit=0', 400],
      ['?limit=100001', 400],
    ] as const)
      expect((await get(query)).status, query).toBe(status)
    for (const query of ['', '?since=', '?since=-1', '?since=x', '?since=1e99', '?since=9999999999999999'])
      expect((await changes(query)).status, query).toBe(400)
  })

  const odd: [string, Handler, unknown][] = [
    ['no form', termsRoute.POST, { ...term('a', 'a'), source: [] }],
    ['a form of blanks', termsRoute.POST, term(' \n', 'a')],
    ['a form of 2,001 letters', termsRoute.POST, term('a'.repeat(2001), 'a')],
    ['51 forms', termsRoute.POST, { ...term('a', 'a'), forbidden: Array(51).fill('b') }],
    ['a project that is no id', termsRoute.POST, { ...term('a', 'a'), projectId: '../x' }],
    ['nothing to merge', mergeRoute.POST, { keepId: 'a', goneIds: [], entry: term('a', 'a') }],
    ['a merge with itself', mergeRoute.POST, { keepId: 'a', goneIds: ['a'], entry: term('a', 'a') }],
    ['no ids', bulkRoute.POST, { ids: [], patch: {} }],
    ['an unknown kind', bulkRoute.POST, { ids: ['a'], patch: { kind: 'planet' } }],
    ['an unknown policy', importRoute.POST, { ...imported, policy: 'replace' }],
    [
      'an entry without English',
      importRoute.POST,
      { ...imported, entries: [term('a', 'a'), { source: ['b'] }] },
    ],
    ['no entries', importRoute.POST, { ...imported, entries: 'a' }],
    ['no operation', undoRoute.POST, {}],
    ['not JSON', importRoute.POST, '{"entries":['],
  ]
  test.each(odd)('%s is refused, with nothing changed', async (_name, handler, body) => {
    const before = (await get('')).body
    expect(await post(handler, body)).toMatchObject({ status: 400, body: { error: { id: 'bad-request' } } })
    expect((await get('')).body).toEqual(before)
  })

  test('NUL and half a surrogate pair come in as U+FFFD', async () => {
    const created = await create('a\0b\uD800', 'c\0')
    expect(created.term).toMatchObject({ source: ['a\uFFFDb\uFFFD'], target: 'c\uFFFD' })
    const ids = ['\0', '\uD800', created.term.id]
    expect((await post(bulkRoute.POST, { ids, patch: { deleted: true } })).body).toMatchObject({
      removed: [created.term.id],
      skipped: 2,
    })
    const unknown = { keepId: '\0', goneIds: ['\uDC00'], entry: term('a', 'a') }
    expect((await post(mergeRoute.POST, unknown)).status).toBe(404)
  })

  test('are imported, all or none', async () => {
    const before = (await get('')).body
    const entries = [...imported.entries, term('Nouvelle entrée', 'New entry')]
    const done = await post(importRoute.POST, { ...imported, entries })
    expect(done).toMatchObject({ status: 200, body: { added: 1, updated: 0, unchanged: 0, skipped: 1 } })
    const wrong = await post(importRoute.POST, {
      ...imported,
      entries: [...entries, { ...term('a', 'a'), accepted: [1] }],
    })
    expect(wrong.body.error).toEqual({ id: 'bad-request', values: { path: 'entries.2.accepted.0' } })
    expect((await get('')).body.total).toBe(before.total + 1)
    const nowhere = await post(importRoute.POST, { ...imported, projectId: crypto.randomUUID() })
    expect(nowhere).toMatchObject({ status: 404, body: { error: { id: 'project-not-found' } } })
    await post(undoRoute.POST, { operationId: done.body.operationId })
    expect((await get('')).body.terms).toEqual(before.terms)
  })

  test('an import tells in lines how far it is, and how it ended', async () => {
    const lines = async (body: unknown) => {
      const headers = { accept: 'application/x-ndjson' }
      const response = await importRoute.POST(ownRequest('POST', '/api/x', body, headers), {})
      expect(response.headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8')
      expect(response.headers.get('cache-control')).toBe('no-store')
      return (await response.text())
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
    }
    const entries = Array.from({ length: 1_200 }, (_, i) => term(`Entrée ${i}`, `Entry ${i}`))
    const told = await lines({ ...imported, entries })
    const end = told.pop()
    expect(end).toMatchObject({ added: 1_200, skipped: 0 })
    const steps = told.map(({ progress }) => progress)
    expect(steps).toEqual(steps.toSorted((a, b) => a - b))
    expect(new Set(steps).size).toBe(steps.length)
    expect(steps.at(-1)).toBe(1)
    const refused = await lines({ ...imported, entries, projectId: crypto.randomUUID() })
    expect(refused).toEqual([{ error: { id: 'project-not-found', values: {} } }])
    await post(undoRoute.POST, { operationId: end.operationId })
  })

  test('an import that its asker gives up leaves nothing', async () => {
    const before = (await get('')).body
    const entries = Array.from({ length: 3_000 }, (_, i) => term(`Entrée ${i}`, `Entry ${i}`))
    const headers = { accept: 'application/x-ndjson' }
    const response = await importRoute.POST(
      ownRequest('POST', '/api/x', { ...imported, entries }, headers),
      {},
    )
    const reader = response.body!.getReader()
    await reader.read()
    await reader.cancel()
    await create('Après', 'After')
    expect((await get('')).body.total).toBe(before.total + 1)
  })

  test('a body over its limit is refused', async () => {
    const { headers } = ownRequest('POST', '/api/x', {})
    for (const [handler, megabytes] of [
      [importRoute.POST, 64],
      [bulkRoute.POST, 8],
      [mergeRoute.POST, 2],
      [termsRoute.POST, 2],
      [projectsRoute.POST, 2],
    ] as const) {
      headers.set('content-length', String(megabytes * 1024 * 1024 + 1))
      const request = new Request('http://127.0.0.1:3000/api/x', { method: 'POST', headers, body: '{}' })
      expect(await answer(handler(request, {}))).toMatchObject({
        status: 413,
        body: { error: { id: 'file-too-large', values: { limit: megabytes } } },
      })
    }
  })
})

test('projects are created, renamed, given to articles and deleted', async () => {
  const create = (name: unknown) => answer(projectsRoute.POST(ownRequest('POST', '/api/x', { name }), {}))
  const created = await create(' Série d’été ')
  expect(created).toMatchObject({
    status: 201,
    body: { project: { name: 'Série d’été', articles: 0, terms: 0 } },
  })
  const { id } = created.body.project
  const at = () => withParams({ id })
  expect(await create('serie d’ETE')).toMatchObject({
    status: 409,
    body: { error: { id: 'project-name-taken' } },
  })
  for (const name of ['', ' \n', 'x'.repeat(101), 3, undefined])
    expect((await create(name)).status, String(name)).toBe(400)
  const { article } = await createArticle('Un.')
  const move = (projectId: unknown) =>
    answer(articleRoute.PATCH(ownRequest('PATCH', '/api/x', { projectId }), withParams({ id: article.id })))
  expect((await move(id)).body.article.projectId).toBe(id)
  expect(await move(crypto.randomUUID())).toMatchObject({
    status: 404,
    body: { error: { id: 'project-not-found' } },
  })
  const renamed = await answer(projectRoute.PATCH(ownRequest('PATCH', '/api/x', { name: 'Été' }), at()))
  expect(renamed.body.project).toMatchObject({ id, name: 'Été', articles: 1 })
  const remove = () => answer(projectRoute.DELETE(ownRequest('DELETE', '/api/x'), at()))
  expect(await remove()).toMatchObject({
    status: 409,
    body: { error: { id: 'project-in-use', values: { articles: 1, terms: 0 } } },
  })
  await move(null)
  expect((await remove()).status).toBe(200)
  expect((await remove()).status).toBe(404)
  expect((await answer(projectsRoute.GET(ownRequest('GET', '/api/x'), {}))).body).toEqual({ projects: [] })
})

test('a finding is dismissed by whoever asks', async () => {
  const { article, segment } = await createArticle('Un.', 'One.')
  const finding = { check: 'number', problem: 'missing', side: 'source', text: 'Un', author: 'somebody' }
  const send = (reason: unknown) =>
    answer(
      changesRoute.POST(
        ownRequest('POST', '/api/x', {
          mutationId: crypto.randomUUID(),
          change: { type: 'dismiss', segmentId: segment.id, baseVersion: 1, finding, reason, author: 'x' },
        }),
        withParams({ id: article.id }),
      ),
    )
  expect((await send(' ')).status).toBe(400)
  const { body } = await send('An article, no number.')
  expect(body.segments[0].dismissals).toMatchObject([{ text: 'Un', author: 'owner' }])
})

test('house styles are created, changed and deleted', async () => {
  const style = newHouseStyleSchema.parse(builtInHouseStyles[1])
  const created = await answer(
    houseStylesRoute.POST(ownRequest('POST', '/api/x', { ...style, name: 'Desk' }), {}),
  )
  const { id } = created.body.houseStyle
  const put = await answer(
    houseStyleRoute.PUT(ownRequest('PUT', '/api/x', { ...style, name: 'Night' }), withParams({ id })),
  )
  expect(put.body.houseStyle).toEqual({ ...style, name: 'Night', id })
  const list = () => answer(houseStylesRoute.GET(ownRequest('GET', '/api/x'), {}))
  expect((await list()).body.houseStyles).toHaveLength(4)
  await houseStyleRoute.DELETE(ownRequest('DELETE', '/api/x'), withParams({ id }))
  expect((await list()).body.houseStyles).toEqual(builtInHouseStyles)
})

describe('files', () => {
  const send = (name: string, bytes: BlobPart) => {
    const form = new FormData()
    form.set('file', new File([bytes], name))
    return answer(readFileRoute.POST(ownRequest('POST', '/api/read-file', form), {}))
  }

  test('are read', async () => {
    const { status, body } = await send('Été.txt', 'Bonjour.\n\nAu revoir.')
    expect(status).toBe(200)
    expect(body).toMatchObject({ name: 'Été.txt', messages: [] })
    expect(body.document.blocks).toHaveLength(2)
  })

  test.each([
    ['empty.txt', '', 422, 'file-empty'],
    ['large.txt', new Uint8Array(11 * 1024 * 1024).fill(97), 413, 'file-too-large'],
    ['image.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 415, 'file-binary'],
  ])('%s is refused', async (name, bytes, status, id) => {
    expect(await send(name, bytes)).toMatchObject({ status, body: { error: { id } } })
  })

  test('a form without a file is refused', async () => {
    const form = new FormData()
    form.set('file', 'text')
    expect((await answer(readFileRoute.POST(ownRequest('POST', '/api/x', form), {}))).status).toBe(400)
  })
})

describe('an export', () => {
  const get = (article: Article, query: string, headers: Record<string, string> = {}) =>
    exportRoute.GET(ownRequest('GET', `/api/x?${query}`, undefined, headers), withParams({ id: article.id }))

  test('says first what is open, and is a draft until nothing is', async () => {
    const { article, segment } = await createArticle('Le front est à 100 km.', 'The front is 100 miles away.')
    expect((await answer(get(article, 'check=1'))).body).toEqual({
      unapproved: 1,
      findings: 1,
      dismissed: 0,
      empty: 0,
      names: {
        txt: 'essai.en-US.draft.txt',
        md: 'essai.en-US.draft.md',
        html: 'essai.en-US.draft.html',
        docx: 'essai.en-US.draft.docx',
        bilingual: 'essai.fr-en-US.draft.bilingual.html',
      },
    })
    const right = (await change(article, segment, 'The front is 62 miles away.')).body.segments[0]
    await changesRoute.POST(
      ownRequest('POST', '/api/x', {
        mutationId: crypto.randomUUID(),
        change: { type: 'transition', segmentId: right.id, baseVersion: right.version, action: 'approve' },
      }),
      withParams({ id: article.id }),
    )
    expect((await answer(get(article, 'check=1'))).body).toMatchObject({
      unapproved: 0,
      findings: 0,
      names: { bilingual: 'essai.fr-en-US.bilingual.html' },
    })
    const file = await get(article, 'format=txt')
    expect(file.headers.get('content-disposition')).toBe(
      `attachment; filename="essai.en-US.txt"; filename*=UTF-8''essai.en-US.txt`,
    )
    expect(file.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(await file.text()).toContain('The front is 62 miles away.')
  })

  test('comes in every format', async () => {
    const { article } = await createArticle('Un <b>.', 'One <b>.')
    const start = async (format: string) =>
      Buffer.from(await (await get(article, `format=${format}`)).arrayBuffer()).toString('latin1')
    expect(await start('md')).toContain('One')
    expect(await start('html')).toContain('One &#x3C;b>.')
    expect((await start('docx')).slice(0, 2)).toBe('PK')
    expect(await start('bilingual')).toContain('Un &#x3C;b>.')
    expect((await get(article, 'format=pdf')).status).toBe(400)
  })

  test('speaks around the texts in the language of the interface', async () => {
    const { article } = await createArticle('Un.', 'One.')
    const headers = { cookie: 'a=b; etabli.language=fr', 'accept-language': 'en' }
    expect(await (await get(article, 'format=bilingual', headers)).text()).toContain('Brouillon')
  })
})

test('what breaks inside is logged and not told', async () => {
  const told = vi.spyOn(log, 'error').mockImplementation(() => {})
  const broken = withParams({ id: 'x' })
  broken.params = Promise.reject(new Error('secret'))
  broken.params.catch(() => {})
  expect(await answer(articleRoute.GET(ownRequest('GET', '/api/x'), broken))).toMatchObject({
    status: 500,
    body: { error: { id: 'internal', values: {} } },
  })
  expect(told).toHaveBeenCalledOnce()
  told.mockRestore()
})
