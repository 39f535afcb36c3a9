import { accentedKey, searchKey } from '@/lib/language/search-key'

/** A French form as it is looked up. */
export type FormKeys = { accented: string; plain: string }

/** The keys of a form. */
export function formKeys(form: string): FormKeys {
  const accented = accentedKey(form)
  const plain = searchKey(form)
  return { accented, plain }
}

/** Who had a French form first. */
export type FormBook<Owner> = {
  add(form: FormKeys, owner: Owner): void
  /**
   * The first owner of the form: case never counts, accents only where both spellings have some, so that "Emile" finds
   * "Émile" but "pêche" does not find "péché".
   */
  find(form: FormKeys): Owner | undefined
}

/** A book without forms; looking one up takes the same time however many it has. */
export function createFormBook<Owner>(): FormBook<Owner> {
  const spelled = new Map<string, Owner>()
  const plain = new Map<string, Owner>()
  return {
    add(form, owner) {
      if (!spelled.has(form.accented)) spelled.set(form.accented, owner)
      if (!plain.has(form.plain)) plain.set(form.plain, owner)
    },
    find(form) {
      const isPlain = form.accented === form.plain
      return spelled.get(form.accented) ?? (isPlain ? plain : spelled).get(form.plain)
    },
  }
}
