import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Article } from '@/lib/domain/article'
import { builtInHouseStyles, newHouseStyleSchema } from '@/lib/domain/house-style'
import { inlineFromText } from '@/lib/domain/inline-content'
import type { Segment } from '@/lib/domain/segment'
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
import * as readFileRoute from './read-file/route'
import * as revisionsRoute from './segments/[id]/revisions/route'
import * as termRoute from './terms/[id]/route'
import * as termsRoute from './terms/route'

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

test('terms are created, changed, deleted and restored', async () => {
  const created = await answer(termsRoute.POST(ownRequest('POST', '/api/terms', term('ONU', 'UN')), {}))
  expect(created.status).toBe(201)
  const { id } = created.body.term
  const at = () => withParams({ id })
  const patch = (body: unknown) => answer(termRoute.PATCH(ownRequest('PATCH', '/api/x', body), at()))
  expect((await patch({ target: 'United Nations' })).body.term).toMatchObject({
    ...term('ONU', 'United Nations'),
    id,
    version: 2,
  })
  expect((await answer(termRoute.DELETE(ownRequest('DELETE', '/api/x'), at()))).status).toBe(200)
  expect((await patch({ note: 'x' })).status).toBe(404)
  expect((await patch({ deleted: false })).body.term.target).toBe('United Nations')
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
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  const broken = withParams({ id: 'x' })
  broken.params = Promise.reject(new Error('secret'))
  expect(await answer(articleRoute.GET(ownRequest('GET', '/api/x'), broken))).toMatchObject({
    status: 500,
    body: { error: { id: 'internal', values: {} } },
  })
  expect(log).toHaveBeenCalledOnce()
  log.mockRestore()
})
