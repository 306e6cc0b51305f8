import { Badge } from '@/components/ui/badge'
import type { TokenItem } from '@/lib/contracts/browser/tokens'
import { locales } from '@/lib/i18n/locales'
import { currentLocale, words } from '@/lib/i18n/words'

/** Until when a token counts, in amber when that is soon. */
export async function Expiry({ token }: { token: TokenItem }) {
  const [t, locale] = await Promise.all([words('tokens'), currentLocale()])
  if (token.isExpired) return <Badge>{t('expired')}</Badge>
  if (!token.expiresAt) return t('expiresNever')
  const date = new Intl.DateTimeFormat(locales[locale].tag, { dateStyle: 'medium', timeZone: 'UTC' })
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <time dateTime={token.expiresAt}>{date.format(new Date(token.expiresAt))}</time>
      {token.isReplaced ? (
        <Badge>{t('replaced')}</Badge>
      ) : (
        token.expiresSoon && <Badge tone="pending">{t('soon')}</Badge>
      )}
    </span>
  )
}
