import Link from 'next/link'
import { buttonClass } from '@/components/ui/button'
import type { ClosedLinkSaid } from '@/lib/contracts/browser/closed-links'
import { currentLocale, words } from '@/lib/i18n/words'
import { GuestPage, GuestTitle } from './guest-page'

const titles = {
  expired: 'closed.title',
  expiredRights: 'closed.title',
  ended: 'closed.title',
  unknown: 'closed.title',
  suspended: 'closed.suspendedTitle',
  elsewhere: 'closed.elsewhereTitle',
} as const

/** A link that opens nothing: why, and what to do next. */
export async function ClosedLink({ closed, token }: { closed: ClosedLinkSaid; token: string }) {
  const [locale, t] = await Promise.all([currentLocale(), words('respond')])
  return (
    <GuestPage locale={locale} of={[]}>
      <GuestTitle>{t(titles[closed.why])}</GuestTitle>
      <p className="max-w-prose text-large text-muted">{t(`closed.${closed.why}`)}</p>
      {closed.why === 'elsewhere' && (
        <p className="mt-6">
          <Link href={`/${closed.page}/${encodeURIComponent(token)}`} className={buttonClass({ look: 'primary' })}>
            {t('closed.go')}
          </Link>
        </p>
      )}
    </GuestPage>
  )
}
