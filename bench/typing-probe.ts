import type { Page } from '@playwright/test'

/** What the probe keeps in the page while it is measured; times in milliseconds. */
export type Probe = {
  /** From the start of the navigation until an editor stood that takes keys. */
  ready: number
  /** From each key press, as the browser stamped it, until the frame with its letter was painted. */
  keys: number[]
  longTasks: number[]
}

declare global {
  interface Window {
    probe: Probe
  }
}

/** The editor that takes keys, in the program and on the bare page alike. */
export const editorSelector = '.ProseMirror[contenteditable="true"]'

/** Puts the probe into every page that `page` opens from now on, before any script of the page's own. */
export async function installProbe(page: Page): Promise<void> {
  await page.addInitScript((selector) => {
    const probe: Probe = { ready: 0, keys: [], longTasks: [] }
    window.probe = probe
    const ready = new MutationObserver(() => {
      if (!document.querySelector(selector)) return
      probe.ready = performance.now()
      ready.disconnect()
    })
    ready.observe(document, { childList: true, subtree: true, attributes: true })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) probe.longTasks.push(duration)
    }).observe({ type: 'longtask' })
    const afterPaint = new MessageChannel()
    const pressed: number[] = []
    afterPaint.port1.onmessage = () => {
      const now = performance.now()
      for (const at of pressed.splice(0)) probe.keys.push(now - at)
    }
    window.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        pressed.push(timeStamp)
        requestAnimationFrame(() => afterPaint.port2.postMessage(null))
      },
      { capture: true },
    )
  }, editorSelector)
}

/** Frames that were not drawn while everything that scrolls went by from end to end in `steps` even steps. */
export async function countDroppedFrames(page: Page, steps = 300): Promise<number> {
  return page.evaluate(async (count) => {
    const scrollable = [...document.querySelectorAll('*')]
      .filter((element) => element.scrollHeight > element.clientHeight + 100)
      .filter(
        (element) =>
          element === document.scrollingElement || /auto|scroll/.test(getComputedStyle(element).overflowY),
      )
      .sort((a, b) => b.scrollHeight - a.scrollHeight)[0]
    if (!scrollable) return 0
    const frame = () => new Promise<number>((done) => requestAnimationFrame(done))
    const gaps: number[] = []
    let last = await frame()
    for (let i = 1; i <= count; i++) {
      scrollable.scrollTop = ((scrollable.scrollHeight - scrollable.clientHeight) * i) / count
      const now = await frame()
      gaps.push(now - last)
      last = now
    }
    const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 4)] ?? 16
    const period = Math.max(usual, 1000 / 60)
    return gaps.reduce((dropped, gap) => dropped + Math.max(0, Math.round(gap / period) - 1), 0)
  }, steps)
}
