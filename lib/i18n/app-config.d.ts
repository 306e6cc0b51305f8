import type { Messages as Ours } from './catalog'

declare module 'use-intl' {
  interface AppConfig {
    Messages: Ours
  }
}
