import { build } from 'esbuild'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const script = `
  import { Editor } from '@tiptap/core'
  import Document from '@tiptap/extension-document'
  import Paragraph from '@tiptap/extension-paragraph'
  import Text from '@tiptap/extension-text'
  new Editor({ element: document.body, extensions: [Document, Paragraph, Text], content: '<p></p>' })
`

/** Serves an empty page with nothing but a Tiptap editor: what typing costs before anything of ours. */
export async function serveBareEditor(): Promise<{ url: string; close: () => Promise<void> }> {
  const bundle = await build({
    stdin: { contents: script, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const server = createServer((request, response) => {
    const isScript = request.url === '/editor.js'
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8')
    response.end(
      isScript
        ? bundle.outputFiles[0]!.text
        : '<!doctype html><html lang="en"><title>Tiptap</title><body><script src="/editor.js"></script>',
    )
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}
