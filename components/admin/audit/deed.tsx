import Link from 'next/link'
import type { ReactNode } from 'react'
import { RelativeTime } from '@/components/ui/relative-time'
import type { AuditDeed } from '@/lib/contracts/browser/audit'
import { doerOf, messageOf, placeOf, subjectOf } from '@/lib/contracts/browser/audit-words'
import { currentLocale, words } from '@/lib/i18n/words'
import { DeedDetails } from './deed-details'

type Rich = (key: string, values: Record<string, unknown>) => ReactNode

/** One line of the log: a sentence, when and from where, and what is known besides. */
export async function Deed({ deed }: { deed: AuditDeed }) {
  const [t, locale] = await Promise.all([words('audit'), currentLocale()])
  const place = placeOf(deed)
  const linked = (inside: ReactNode) =>
    place ? (
      <Link href={place} prefetch={false} className="underline decoration-line underline-offset-4 hover:decoration-ink">
        {inside}
      </Link>
    ) : (
      inside
    )
  const who = doerOf(locale, deed)
  const sentence = (t.rich as unknown as Rich)(messageOf(deed) ?? 'unknown', {
    key: deed.key,
    who: () => <bdi className="font-semibold">{who}</bdi>,
    // Where the sentence has no word of its own for it, its name stands there.
    s: (inside: ReactNode) => linked(isEmpty(inside) ? <bdi>{subjectOf(locale, deed)}</bdi> : inside),
  })
  return (
    <li className="py-3">
      <p className="wrap-anywhere">{sentence}</p>
      <details className="group mt-0.5">
        <summary className="flex min-h-6 cursor-pointer list-none flex-wrap items-center gap-x-2 rounded-small text-muted text-small hover:text-ink">
          <RelativeTime at={deed.at.toISOString()} />
          {deed.source && (
            <>
              <span aria-hidden="true">·</span>
              <bdi>{deed.source === 'web' || deed.source === 'system' ? t(`sources.${deed.source}`) : deed.source}</bdi>
            </>
          )}
          {deed.address && (
            <>
              <span aria-hidden="true">·</span>
              <bdi dir="ltr">{deed.address}</bdi>
            </>
          )}
          <span className="ms-auto underline underline-offset-4">{t('details')}</span>
        </summary>
        <DeedDetails deed={deed} />
      </details>
    </li>
  )
}

const isEmpty = (inside: ReactNode) => !inside || (Array.isArray(inside) && inside.join('') === '')
