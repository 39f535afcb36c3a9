import { accentedKey, searchKey } from '@/lib/language/search-key'

/** Who had a French form first. */
export type FormBook<Owner> = {
  add(form: string, owner: Owner): void
  /**
   * The first owner of the form: case never counts, accents only where both spellings have some, so that "Emile" finds
   * "Émile" but "pêche" does not find "péché".
   */
  find(form: string): Owner | undefined
}

/** A book without forms; looking one up takes the same time however many it has. */
export function createFormBook<Owner>(): FormBook<Owner> {
  const spelled = new Map<string, Owner>()
  const plain = new Map<string, Owner>()
  return {
    add(form, owner) {
      const [accented, key] = [accentedKey(form), searchKey(form)]
      if (!spelled.has(accented)) spelled.set(accented, owner)
      if (!plain.has(key)) plain.set(key, owner)
    },
    find(form) {
      const [accented, key] = [accentedKey(form), searchKey(form)]
      return spelled.get(accented) ?? (accented === key ? plain : spelled).get(key)
    },
  }
}
