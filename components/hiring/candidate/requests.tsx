import Link from 'next/link'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { RelativeTime } from '@/components/ui/relative-time'
import { pauseReminders } from '@/lib/actions/candidate'
import type { CandidatePage } from '@/lib/contracts/browser/candidate'
import { words } from '@/lib/i18n/words'
import { DeedForm } from './deed-form'
import { Request } from './request'

/** What was asked for a candidate, who was named, and how far everybody is. */
export async function Requests({ page }: { page: CandidatePage }) {
  const t = await words('candidate')
  const { requests, person, timeZone } = page
  const waiting = requests.some(one => one.open)
  return (
    <section aria-labelledby="requests" className="grid gap-5">
      <div className="grid gap-3">
        <h2 id="requests" className="font-serif text-lead">
          {t('requests.title')}
        </h2>
        {person.pausedAt && (
          <p className="max-w-prose text-muted">
            {t.rich('requests.pausedSince', {
              name: person.name,
              when: () => <RelativeTime at={person.pausedAt!} />,
            })}
          </p>
        )}
        {(waiting || person.pausedAt) && (
          <div data-screen-only>
            {person.pausedAt ? (
              <DeedForm
                send={pauseReminders}
                fields={{ candidate: person.id, paused: 'no' }}
                label={t('requests.resume')}
              />
            ) : (
              <DeedForm
                send={pauseReminders}
                fields={{ candidate: person.id, paused: 'yes' }}
                label={`${t('requests.pause')}…`}
                now={t('requests.pause')}
              >
                <p>{t('requests.pauseWords', { name: person.name })}</p>
              </DeedForm>
            )}
          </div>
        )}
      </div>
      {requests.length === 0 ? (
        <EmptyState
          title={t('requests.none')}
          action={
            <Link href={`/hiring/candidates/${person.id}/request`} prefetch={false} className={buttonClass()}>
              {t('ask')}
            </Link>
          }
        >
          {t('requests.noneWords', { name: person.name })}
        </EmptyState>
      ) : (
        requests.map(request => (
          <Request key={request.id} request={request} person={person} timeZone={timeZone} today={page.today} />
        ))
      )}
    </section>
  )
}
