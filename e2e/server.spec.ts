import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from './harness'

const start = resolve(import.meta.dirname, '../scripts/start.mjs')

test.describe('a server that is killed', () => {
  test.use({ freshServer: true })

  test('comes back at the same address with all that it had acknowledged', async ({ server }) => {
    const article = {
      title: 'Avant la panne',
      blocks: [
        { kind: 'paragraph', segments: [{ source: [{ type: 'text', text: 'Bonjour.' }], target: [] }] },
      ],
    }
    const made = await fetch(`${server.url}/api/articles`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: server.url },
      body: JSON.stringify(article),
    })
    expect(made.status).toBe(201)
    await server.kill()
    await expect(fetch(`${server.url}/api/health`)).rejects.toThrow()
    await server.start()
    const { articles } = await (await fetch(`${server.url}/api/articles`)).json()
    expect(articles).toContainEqual(expect.objectContaining({ title: 'Avant la panne', segments: 1 }))
  })
})

test.describe('npm start', () => {
  /** Another program's port: free again once `release` is called. */
  async function takePort() {
    const other = createServer()
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
    const { port } = other.address() as AddressInfo
    return { port, release: () => new Promise((done) => other.close(done)) }
  }

  function launch(port: number, dataFolder: string) {
    const env = { ...process.env, ETABLI_DATA: dataFolder, DATABASE_URL: '', HOSTNAME: '' }
    const child = spawn(process.execPath, [start, '--port', String(port)], { env, stdio: 'pipe' })
    const printed = { text: '' }
    const seen = new Promise<void>((done) => {
      const note = (chunk: Buffer) => {
        printed.text += chunk.toString()
        if (printed.text.includes('Établi is open at')) done()
      }
      child.stdout.on('data', note)
      child.stderr.on('data', note)
    })
    return { child, printed, seen, ended: once(child, 'exit') as Promise<[number | null, string | null]> }
  }

  test('says so where the port is taken; opens where it is free; ends when it is told to', async () => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'etabli-start-'))
    const { port, release } = await takePort()
    const refused = launch(port, dataFolder)
    expect((await refused.ended)[0]).toBe(1)
    expect(refused.printed.text).toContain(`Port ${port} on 127.0.0.1 is taken`)

    await release()
    const opened = launch(port, dataFolder)
    await Promise.race([opened.seen, opened.ended])
    expect(opened.printed.text).toContain(`Établi is open at http://127.0.0.1:${port}`)
    expect((await fetch(`http://127.0.0.1:${port}/api/articles`)).status).toBe(200)
    opened.child.kill('SIGTERM')
    expect(await opened.ended).toEqual([143, null])
    await rm(dataFolder, { recursive: true })
  })
})
