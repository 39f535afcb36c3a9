'use client'

import { useState } from 'react'
import { request, type RequestError } from '@/components/shell/request'
import { useErrorText } from '@/components/shell/use-error-text'
import { useToast } from '@/components/ui/toaster'
import type { HouseStyleAnswer } from '@/lib/domain/answers'
import type { HouseStyle, NewHouseStyle } from '@/lib/domain/house-style'
import { useT } from '@/lib/i18n/use-t'
import { isBuiltIn } from './house-style-name'

/** The desk's own house styles, by name, and what can be done to them. */
export function useHouseStyles(fromServer: HouseStyle[]) {
  const t = useT()
  const toast = useToast()
  const errorText = useErrorText()
  const [own, setOwn] = useState(() => fromServer.filter((style) => !isBuiltIn(style)))

  const put = (style: HouseStyle) =>
    setOwn((current) =>
      [...current.filter(({ id }) => id !== style.id), style].sort((a, b) => a.name.localeCompare(b.name)),
    )

  async function create(style: NewHouseStyle): Promise<RequestError | null> {
    const result = await request<HouseStyleAnswer>('POST', '/api/house-styles', style)
    if (!result.ok) return result.error
    put(result.value.houseStyle)
    return null
  }

  return {
    own,
    create,
    async update(id: string, style: NewHouseStyle): Promise<RequestError | null> {
      const result = await request<HouseStyleAnswer>('PUT', `/api/house-styles/${id}`, style)
      if (!result.ok) return result.error
      put(result.value.houseStyle)
      return null
    },
    async remove({ id, ...style }: HouseStyle): Promise<boolean> {
      const result = await request('DELETE', `/api/house-styles/${id}`)
      if (!result.ok) {
        toast({ tone: 'error', text: errorText(result.error) })
        return false
      }
      setOwn((current) => current.filter((other) => other.id !== id))
      toast({
        text: t('settings:deleted', { name: style.name }),
        action: {
          label: t('common:undo'),
          run: async () => {
            const error = await create(style)
            if (error) toast({ tone: 'error', text: errorText(error) })
          },
        },
      })
      return true
    },
  }
}
