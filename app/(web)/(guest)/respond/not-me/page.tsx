import type { Metadata } from 'next'
import { GuestPage, GuestTitle } from '@/components/references/guest-page'
import { currentLocale, words } from '@/lib/i18n/words'

export const metadata: Metadata = { title: 'Laurel', robots: { index: false } }

/** Where somebody lands whose link was meant for another: the link itself shows them nothing any more. */
export default async function NotMeSaid() {
  const [locale, t] = await Promise.all([currentLocale(), words('respond')])
  return (
    <GuestPage locale={locale} of={[]}>
      <GuestTitle>{t('notMe.done')}</GuestTitle>
      <p className="max-w-prose text-large text-muted">{t('notMe.doneWhy')}</p>
    </GuestPage>
  )
}
