import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Locator, Page } from '@playwright/test'

/** Pastes into an editor what another program put on the clipboard. */
export async function paste(editor: Locator, clipboard: { html?: string; text: string }): Promise<void> {
  await editor.evaluate((element, { html, text }) => {
    const data = new DataTransfer()
    if (html) data.setData('text/html', html)
    data.setData('text/plain', text)
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  }, clipboard)
}

export type DroppedFile = { name: string; bytes: Buffer }

/** A text of e2e/fixtures as a file to drop, by another name where one is given. */
export async function fixture(path: string, name = basename(path)): Promise<DroppedFile> {
  return { name, bytes: await readFile(join(import.meta.dirname, 'fixtures', path)) }
}

/** Drops files on an element, as if they were dragged from a folder. */
export async function drop(page: Page, target: Locator, files: DroppedFile[]): Promise<void> {
  const data = await page.evaluateHandle(
    (given) => {
      const transfer = new DataTransfer()
      for (const { name, base64 } of given) {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
        transfer.items.add(new File([bytes], name))
      }
      return transfer
    },
    files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') })),
  )
  await target.dispatchEvent('dragover', { dataTransfer: data })
  await target.dispatchEvent('drop', { dataTransfer: data })
}
