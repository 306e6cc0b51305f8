import type { Metadata } from 'next'
import Link from 'next/link'
import { FeedbackFilters } from '@/components/hiring/feedback/feedback-filters'
import { FeedbackTable } from '@/components/hiring/feedback/feedback-table'
import { Words } from '@/components/i18n/words'
import { buttonClass } from '@/components/ui/button'
import { Done } from '@/components/ui/done'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { ShowMore } from '@/components/ui/show-more'
import { requireActorWho } from '@/lib/auth/require-actor'
import { askedName, feedbackPage, feedbackSearch } from '@/lib/contracts/browser/feedback'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('feedback'))('title') })

type FeedbackProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const ask = '/hiring/feedback/new'

/** What candidates and employers say after a check, and who is still asked. */
export default async function Feedback({ searchParams }: FeedbackProps) {
  const [actor, address, t] = await Promise.all([
    requireActorWho(one => one.recruiter !== null),
    searchParams,
    words('feedback'),
  ])
  const search = feedbackSearch(address)
  const said = (name: string) => [address[name]].flat()[0]
  const [after, done] = [said('after'), said('done')]
  const [{ rows, next, sum, pageSize }, asked] = await Promise.all([
    feedbackPage(actor, search, after),
    done === 'asked' ? askedName(actor, said('who')) : null,
  ])
  const at = (more: Record<string, string>) => `/hiring/feedback?${new URLSearchParams({ ...search, ...more })}`
  const narrowed = Object.keys(search).length > 0 || after !== undefined
  const deeds: Record<string, string | null> = {
    asked: asked && t('new.sent', { name: asked }),
    reminded: t('remindedNow'),
    cancelled: t('calledOff'),
  }
  const told = done ? deeds[done] : null
  return (
    <Words of={['feedback']}>
      {told && <Done key={`${done} ${said('at') ?? said('who')}`}>{told}</Done>}
      <PageHeader
        title={t('title')}
        action={
          <Link href={ask} className={buttonClass({ look: 'primary' })}>
            {t('ask')}
          </Link>
        }
      >
        {t('intro')}
      </PageHeader>
      {rows.length === 0 && !narrowed ? (
        <EmptyState
          title={t('empty.none')}
          action={
            <Link href={ask} className={buttonClass()}>
              {t('ask')}
            </Link>
          }
        >
          {t('empty.noneWords')}
        </EmptyState>
      ) : (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          <FeedbackFilters search={search} sum={sum} />
          {rows.length > 0 ? (
            <FeedbackTable
              key={said('at')}
              rows={rows}
              timeZone={actor.organization.timeZone}
              back={new URLSearchParams(search).toString()}
            />
          ) : (
            <EmptyState
              title={t('empty.title')}
              action={
                <Link href="/hiring/feedback" className={buttonClass()}>
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
    </Words>
  )
}
