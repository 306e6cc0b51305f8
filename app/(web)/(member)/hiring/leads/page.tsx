import type { Metadata } from 'next'
import Link from 'next/link'
import { AskingSection } from '@/components/hiring/leads/asking-section'
import { LeadFilters } from '@/components/hiring/leads/lead-filters'
import { LeadsTable } from '@/components/hiring/leads/leads-table'
import { Words } from '@/components/i18n/words'
import { buttonClass } from '@/components/ui/button'
import { Done } from '@/components/ui/done'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { ShowMore } from '@/components/ui/show-more'
import { requireActorWho } from '@/lib/auth/require-actor'
import { leadSearch, leadsPage } from '@/lib/contracts/browser/leads'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('leads'))('title') })

type LeadsProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Referees who let the firm write to them about jobs. */
export default async function Leads({ searchParams }: LeadsProps) {
  const [actor, address, t] = await Promise.all([
    requireActorWho(one => one.recruiter?.role === 'root'),
    searchParams,
    words('leads'),
  ])
  const search = leadSearch(address)
  const said = (name: string) => [address[name]].flat()[0]
  const [after, done] = [said('after'), said('done')]
  const { rows, next, count, former, pageSize, asks, questions } = await leadsPage(actor, search, after)
  const at = (more: Record<string, string>) => `/hiring/leads?${new URLSearchParams({ ...search, ...more })}`
  const narrowed = Object.keys(search).length > 0 || after !== undefined
  const deeds: Record<string, string> = {
    started: t('asking.started'),
    stopped: t('asking.stopped'),
    anonymised: t('one.anonymised'),
  }
  const told = done && deeds[done]
  return (
    <Words of={['leads']}>
      {told && <Done key={said('at')}>{told}</Done>}
      <PageHeader
        title={t('title')}
        action={
          count > 0 && (
            <a href={`/api/browser/leads?${new URLSearchParams(search)}`} download className={buttonClass()}>
              {t('export')}
            </a>
          )
        }
      >
        {t('intro', { firm: actor.organization.name })}
      </PageHeader>
      <AskingSection key={String(asks)} asks={asks} questions={questions} />
      {rows.length === 0 && !narrowed ? (
        <EmptyState title={t('empty.none')}>{asks ? t('empty.noneOn') : t('empty.noneOff')}</EmptyState>
      ) : (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          <LeadFilters search={search} count={t('search.count', { count })} />
          {rows.length > 0 ? (
            <LeadsTable rows={rows} />
          ) : (
            <EmptyState
              title={t('empty.title')}
              action={
                <Link href="/hiring/leads" className={buttonClass()}>
                  {t('empty.action')}
                </Link>
              }
            >
              {t('empty.words')}
            </EmptyState>
          )}
          {next && <ShowMore href={at({ after: next })}>{t('table.next', { count: String(pageSize) })}</ShowMore>}
          {after && rows.length > 0 && <ShowMore href={at({})}>{t('table.first')}</ShowMore>}
        </div>
      )}
      {former.withdrawn + former.anonymised > 0 && <p className="mt-6 text-muted text-small">{t('former', former)}</p>}
    </Words>
  )
}
