import { getHouseStyle } from '@/lib/domain/house-style'
import type { BenchContext } from './bench-context'

/** Gives the article another house style: every hint and finding follows at once, the server in the background. */
export async function chooseHouseStyle({ store, notify }: BenchContext, houseStyleId: string): Promise<void> {
  const { articleId, houseStyles, houseStyleId: before } = store.getState()
  const look = (id: string) =>
    store.setState({
      houseStyleId: id,
      lens: { ...store.getState().lens, houseStyle: getHouseStyle(id, houseStyles) },
    })
  look(houseStyleId)
  const response = await fetch(`/api/articles/${articleId}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ houseStyleId }),
  }).catch(() => null)
  if (response?.ok || store.getState().houseStyleId !== houseStyleId) return
  look(before)
  notify({ error: 'network' })
}
