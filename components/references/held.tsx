import type { ReactNode } from 'react'
import { calendarDays } from '@/components/ui/calendar-days'
import type { RightsSaid } from '@/lib/contracts/browser/referee-page'
import { type Locale, locales } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { mailTo } from './mail-to'
import { OwnDetailsForm } from './own-details-form'

/** Who a referee is to the firm, what they agreed to, from where they came, who may read it and who has, until when; and how to correct it. */
export function Held({ rights, locale, token }: { rights: RightsSaid; locale: Locale; token: string }) {
  const t = translator(locale, 'respond')
  const { firm, candidate, recruiter, recruiterEmail, retentionDays, keptUntil } = rights
  const when = (at: Date | null) =>
    at
      ? at.toLocaleString(locales[locale].tag, { dateStyle: 'long', timeStyle: 'short', timeZone: rights.timeZone })
      : t('rights.notYet')
  const day = (at: Date) => at.toLocaleDateString(locales[locale].tag, { dateStyle: 'long', timeZone: rights.timeZone })
  const readBy = ({ name, firstReadAt, lastReadAt }: RightsSaid['readings'][number]) => {
    const [first, last] = [day(firstReadAt), day(lastReadAt)]
    return first === last ? t('rights.readBy', { name, date: first }) : t('rights.readAgain', { name, first, last })
  }
  const until = () => {
    if (retentionDays === null) return t('rights.keptOpen')
    if (!keptUntil) return t('rights.kept', { count: retentionDays })
    const date = calendarDays(locales[locale].tag, { day: 'numeric', month: 'long', year: 'numeric' }).day(keptUntil)
    return t('rights.keptUntil', { date, count: retentionDays })
  }
  const held = {
    firstName: rights.firstName,
    lastName: rights.lastName,
    company: rights.company ?? '',
    jobTitle: rights.jobTitle ?? '',
  }
  const own = (words: string | null) => words && <bdi>{words}</bdi>
  const also = [
    rights.mayShareWithClients && t('rights.sharedClients', { firm }),
    rights.mayShareWithCandidate && t('rights.sharedCandidate', { candidate }),
  ].filter(one => one !== false)
  const facts: [string, ReactNode][] = [
    [t('rights.name'), own(`${rights.firstName} ${rights.lastName}`.trim())],
    [t('rights.email'), own(rights.email)],
    [t('rights.phone'), own(rights.phone)],
    [t('rights.work'), own([rights.jobTitle, rights.company].filter(Boolean).join(', '))],
    [t('rights.consent'), when(rights.consentedAt)],
    [t('rights.sent'), when(rights.completedAt)],
    [
      t('rights.origins'),
      rights.visits.length > 0 && (
        <ul>
          {rights.visits.map(visit => (
            <li key={`${visit.at.toISOString()} ${visit.address}`}>
              <bdi>{[visit.address, visit.browser, visit.os].filter(Boolean).join(', ')}</bdi>, {when(visit.at)}
            </li>
          ))}
        </ul>
      ),
    ],
    [
      t('rights.readers'),
      <>
        {t('rights.readersAre', { recruiter, firm })}{' '}
        {also.length > 0 &&
          t('rights.shared', { who: new Intl.ListFormat(locales[locale].tag, { type: 'conjunction' }).format(also) })}
      </>,
    ],
    [
      t('rights.haveRead'),
      rights.completedAt &&
        (rights.readings.length > 0 ? (
          <ul>
            {rights.readings.map(reading => (
              <li key={reading.name}>{readBy(reading)}</li>
            ))}
          </ul>
        ) : (
          t('rights.nobody')
        )),
    ],
    [t('rights.until'), until()],
  ]
  return (
    <section aria-labelledby="held" className="mb-10">
      <h2 id="held" className="mb-2 font-serif text-lead">
        {t('rights.about')}
      </h2>
      <dl className="divide-y divide-line border-line border-y">
        {facts
          .filter(([, said]) => said)
          .map(([name, said]) => (
            <div key={name} className="grid gap-x-6 gap-y-0.5 py-3 sm:grid-cols-[10rem_minmax(0,1fr)]">
              <dt className="text-muted">{name}</dt>
              <dd className="wrap-anywhere">{said}</dd>
            </div>
          ))}
      </dl>
      <div data-screen-only className="mt-6">
        <h3 className="mb-1 font-semibold">{t('rights.correct')}</h3>
        <p className="wrap-anywhere mb-3 max-w-prose text-muted">
          {t.rich('rights.correctWhy', { recruiter, email: recruiterEmail, mail: mailTo(recruiterEmail) })}
        </p>
        <OwnDetailsForm token={token} locale={locale} held={held} />
      </div>
    </section>
  )
}
