import Link from 'next/link'
import type { CandidatePage } from '@/lib/contracts/browser/candidate'
import { words } from '@/lib/i18n/words'
import { HireForm } from './hire-form'

/** How a candidate becomes a colleague. */
export async function Hire({ page: { person, mayHire, today } }: { page: CandidatePage }) {
  const t = await words('candidate')
  const name = person.name
  return (
    <section aria-labelledby="hire" className="grid content-start gap-3">
      <h2 id="hire" className="font-serif text-lead">
        {t('hire.title')}
      </h2>
      {person.personId ? (
        <p>
          {t('hire.is', { name })}{' '}
          <Link href={`/people/${person.personId}`} prefetch={false} className="underline underline-offset-4">
            {t('profile')}
          </Link>
        </p>
      ) : mayHire ? (
        <HireForm id={person.id} name={name} email={person.email} today={today} />
      ) : (
        <p className="text-muted">{t('hire.may', { name })}</p>
      )}
    </section>
  )
}
