import type { ReactNode } from 'react'
import { RelativeTime } from '@/components/ui/relative-time'
import type { CandidatePage } from '@/lib/contracts/browser/candidate'
import { asLocale, locales } from '@/lib/i18n/locales'
import { words } from '@/lib/i18n/words'
import { AboutForm } from './about-form'

/** What is known of a candidate, and where it is changed. */
export async function About({ person }: Pick<CandidatePage, 'person'>) {
  const t = await words('candidate')
  const spoken = asLocale(person.language)
  return (
    <section aria-labelledby="about" className="grid content-start gap-4">
      <h2 id="about" className="font-serif text-lead">
        {t('about.title')}
      </h2>
      <dl className="grid gap-3">
        <Fact name={t('about.email')}>
          <a href={`mailto:${person.email}`} className="underline underline-offset-4">
            <bdi dir="ltr">{person.email}</bdi>
          </a>
        </Fact>
        {person.phone && (
          <Fact name={t('about.phone')}>
            <a href={`tel:${person.phone}`} className="underline underline-offset-4">
              <bdi dir="ltr">{person.phone}</bdi>
            </a>
          </Fact>
        )}
        <Fact name={t('about.internalId')}>
          <bdi>{person.internalId}</bdi>
        </Fact>
        <Fact name={t('about.language')}>
          {spoken ? <span lang={spoken}>{locales[spoken].name}</span> : (person.language ?? t('about.firmLanguage'))}
        </Fact>
        <Fact name={t('about.recruiter')}>
          <bdi>{person.recruiter}</bdi>
        </Fact>
        <Fact name={t('about.since')}>
          <RelativeTime at={person.addedAt} />
        </Fact>
        <Fact name={t('about.notes')}>
          {person.notes ? (
            <span dir="auto" className="block whitespace-pre-wrap">
              {person.notes}
            </span>
          ) : (
            <span className="text-muted">{t('about.noNotes')}</span>
          )}
        </Fact>
      </dl>
      <AboutForm id={person.id} entered={person.entered} />
    </section>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-muted text-small">{name}</dt>
      <dd className="wrap-anywhere">{children}</dd>
    </div>
  )
}
