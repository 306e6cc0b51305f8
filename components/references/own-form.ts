import type { RefereeForm } from '@/lib/contracts/browser/referee-form-types'
import type { Locale } from '@/lib/i18n/locales'

/** What each part of a referee's pages is told. */
export type OwnForm = { token: string; locale: Locale; form: RefereeForm }
