'use client'

import { useEffect, useEffectEvent, useState } from 'react'

const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false

/**
 * Takes files dropped anywhere on the page, and says so while they hover. The element under the pointer that carries
 * `data-drop` names the place they fell on.
 */
export function DropZone({
  label,
  onFiles,
}: {
  label: string
  onFiles: (files: File[], place: string | null) => void
}) {
  const [over, setOver] = useState(false)
  const take = useEffectEvent(onFiles)
  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      setOver(false)
      if (!holdsFiles(event)) return
      event.preventDefault()
      event.stopPropagation()
      const place = event.target instanceof Element ? event.target.closest('[data-drop]') : null
      take([...(event.dataTransfer?.files ?? [])], place?.getAttribute('data-drop') ?? null)
    }
    window.addEventListener('dragover', drag, true)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop, true)
    return () => {
      window.removeEventListener('dragover', drag, true)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop, true)
    }
  }, [])
  if (!over) return null
  return (
    <div className="pointer-events-none fixed inset-3 z-30 flex items-end justify-center rounded-2xl border-2 border-dashed border-accent pb-10">
      <p className="rounded-full bg-accent px-4 py-2 text-sm font-medium text-on-accent shadow-lg">{label}</p>
    </div>
  )
}
