import type { ReactNode } from 'react'
import { RelativeTime } from '@/components/ui/relative-time'
import type { CandidatePage } from '@/lib/contracts/browser/candidate'
import type { ShownRequest } from '@/lib/contracts/browser/candidate-types'
import { asLocale, locales } from '@/lib/i18n/locales'
import { words } from '@/lib/i18n/words'
import { Coming } from './coming'
import { Referee } from './referee'
import { RequestDeeds } from './request-deeds'
import { State } from './state'

export type RequestProps = { request: ShownRequest; person: CandidatePage['person']; timeZone: string; today: string }

/** One request: how far it is, when somebody is reminded next, what can be done, and who was named. */
export async function Request(props: RequestProps) {
  const t = await words('candidate')
  const { request, person } = props
  const { least, answered, reminding } = request
  const when = (at: string) => ({ when: () => <RelativeTime at={at} /> })
  const language = asLocale(request.language)
  return (
    <article
      id={`request-${request.id}`}
      aria-labelledby={`title-${request.id}`}
      className="grid gap-4 rounded-base border border-line p-4 sm:p-5"
    >
      <header className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <div className="min-w-0">
          <h3 id={`title-${request.id}`} className="wrap-anywhere font-semibold">
            <bdi>{request.title}</bdi>
          </h3>
          <p className="text-muted text-small">
            {t.rich(request.waits ? 'requests.drafted' : 'requests.by', { by: request.by, ...when(request.at) })}
          </p>
        </div>
        <State of={request.status}>{t(`requestState.${request.status}`)}</State>
      </header>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-small">
        <Point strong>{t('requests.progress', { count: answered.references, least: least.references })}</Point>
        {least.managers > 0 && (
          <Point strong>{t('requests.managers', { count: answered.managers, least: least.managers })}</Point>
        )}
        {request.status === 'scheduled' && request.scheduledFor && (
          <Point>{t.rich('requests.goesOut', { when: () => <Coming at={request.scheduledFor!} /> })}</Point>
        )}
        {request.asking && (
          <>
            <Point>{await next(request, person.pausedAt !== null)}</Point>
            <Point>{t('requests.reminders', { count: reminding.count, cap: reminding.cap })}</Point>
          </>
        )}
        {request.asking && request.expiresAt && (
          <Point>{t.rich('requests.until', { when: () => <Coming at={request.expiresAt!} /> })}</Point>
        )}
        {language && <Point>{t('requests.language', { language: locales[language].name })}</Point>}
      </ul>
      {request.notes && (
        <p className="wrap-anywhere">
          <span className="block text-muted text-small">{t('requests.note')}</span>
          <span dir="auto" className="block whitespace-pre-wrap">
            {request.notes}
          </span>
        </p>
      )}
      {request.open && <RequestDeeds {...props} />}
      {request.references.length === 0 ? (
        !request.waits && <p className="text-muted">{t('requests.noReferees')}</p>
      ) : (
        <ul className="divide-y divide-line border-line border-t">
          {request.references.map(reference => (
            <Referee key={reference.id} reference={reference} request={request} person={person} />
          ))}
        </ul>
      )}
    </article>
  )
}

/** When the candidate is reminded next, or why not. */
async function next({ reminding, named }: ShownRequest, paused: boolean): Promise<ReactNode> {
  const t = await words('candidate')
  if (named) return t('requests.allNamed')
  if (paused) return t('requests.nextPaused')
  if (!reminding.next) return t('requests.noNext')
  return t.rich('requests.next', { when: () => <Coming at={reminding.next!} /> })
}

export const Point = ({ strong, children }: { strong?: boolean; children: ReactNode }) => (
  <li className={strong ? 'font-semibold' : 'text-muted'}>{children}</li>
)
