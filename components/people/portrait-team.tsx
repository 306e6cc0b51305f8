import Link from 'next/link'
import type { Portrait } from '@/lib/contracts/browser/types'
import { words } from '@/lib/i18n/words'
import { PersonLink, Section } from './fact'

const link = 'inline-flex min-h-8 items-center rounded-small text-accent underline-offset-4 hover:underline'

/** Who stands above and below somebody. */
export async function PortraitTeam({ portrait }: { portrait: Portrait }) {
  const t = await words('people')
  const { face, manager, reports, reportCount } = portrait
  if (portrait.left) return null
  return (
    <>
      {manager && (
        <Section title={t('profile.reportsTo')}>
          <PersonLink face={manager} />
        </Section>
      )}
      {reportCount > 0 && (
        <Section title={t('profile.reports', { name: portrait.firstName })}>
          <ul className="grid grid-cols-[minmax(0,1fr)] gap-x-4 sm:grid-cols-2 lg:grid-cols-[minmax(0,1fr)]">
            {reports.map(person => (
              <li key={person.id}>
                <PersonLink face={person} />
              </li>
            ))}
          </ul>
          {reportCount > reports.length && (
            <Link href={`/people?manager=${face.id}`} className={link}>
              {t('profile.allReports', { count: reportCount })}
            </Link>
          )}
        </Section>
      )}
      <p>
        <Link href={`/people/chart?at=${face.id}`} className={link}>
          {t('profile.inChart')}
        </Link>
      </p>
    </>
  )
}
