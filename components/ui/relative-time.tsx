import { currentLocale, words } from '@/lib/i18n/words'
import { Ago } from './ago'
import { saidFrom } from './said-dates'

/** "12 minutes ago", "yesterday", "3 March", said by the server first. Where a client component draws it: `Ago`. */
export async function RelativeTime({ at, className }: { at: string; className?: string }) {
  const [locale, t] = await Promise.all([currentLocale(), words('ui')])
  const seenAt = Date.now()
  const before = { words: saidFrom({ locale, justNow: t('justNow') }, seenAt, at, 'UTC'), seenAt }
  return <Ago at={at} before={before} className={className} />
}
