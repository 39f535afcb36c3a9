import { getHouseStyle } from '@/lib/domain/house-style'
import type { BenchContext } from './bench-context'

/** Gives the article another house style: every hint and finding follows at once, the server in the background. */
export async function chooseHouseStyle({ store, notify }: BenchContext, houseStyleId: string): Promise<void> {
  const { articleId, houseStyles, lens, houseStyleId: before } = store.getState()
  store.setState({ houseStyleId, lens: { ...lens, houseStyle: getHouseStyle(houseStyleId, houseStyles) } })
  const response = await fetch(`/api/articles/${articleId}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ houseStyleId }),
  }).catch(() => null)
  if (response?.ok || store.getState().houseStyleId !== houseStyleId) return
  store.setState({ houseStyleId: before, lens: { ...lens, houseStyle: getHouseStyle(before, houseStyles) } })
  notify({ error: 'network' })
}
