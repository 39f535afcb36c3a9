import type cli from '@/locales/en/cli.json'
import type { Resources } from './resources'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    /** The terminal's words are bundled with the command line alone. */
    resources: Resources & { cli: typeof cli }
  }
}
