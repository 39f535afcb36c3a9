import type cli from '@/locales/en/cli.json'

type Keys = keyof (typeof cli)['error']
type WithoutForm<K> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K

/** The key of a message for somebody whose input cannot be used. */
export type UsageErrorKey = `${'cli'}:error.${WithoutForm<Keys>}`

/** An input that cannot be used: the words are in `locales/`, the exit code is 2. */
export class UsageError extends Error {
  readonly key: UsageErrorKey
  readonly values: Record<string, string | number>

  constructor(key: UsageErrorKey, values: Record<string, string | number> = {}) {
    super(key)
    this.name = 'UsageError'
    this.key = key
    this.values = values
  }
}
