import { ListChecks } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { SetTable } from '@/components/hiring/questions/set-table'
import { Words } from '@/components/i18n/words'
import { buttonClass } from '@/components/ui/button'
import { Done } from '@/components/ui/done'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { SegmentedLinks } from '@/components/ui/segmented'
import { ShowMore } from '@/components/ui/show-more'
import { requireActorWho } from '@/lib/auth/require-actor'
import { setsPage } from '@/lib/contracts/browser/question-sets'
import { editsQuestions, isRecruiter } from '@/lib/domain/hiring/policy'
import { locales } from '@/lib/i18n/locales'
import { currentLocale, words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('questionSets'))('title') })

type SetsProps = { searchParams: Promise<{ shelf?: string; after?: string; done?: string; at?: string }> }

const deeds = ['removed', 'archived'] as const
const home = '/hiring/questions'

export default async function QuestionSets({ searchParams }: SetsProps) {
  const [actor, address, t, locale] = await Promise.all([
    requireActorWho(isRecruiter),
    searchParams,
    words('questionSets'),
    currentLocale(),
  ])
  const mayEdit = editsQuestions(actor)
  const archived = address.shelf === 'archive'
  const { rows, next, counts } = await setsPage(actor, { archived, after: address.after }, locales[locale].tag)
  const deed = deeds.find(one => one === address.done)
  const shelf: Record<string, string> = archived ? { shelf: 'archive' } : {}
  const at = (more: Record<string, string>) => `${home}?${new URLSearchParams({ ...shelf, ...more })}`
  const add = (label: string) => (
    <Link href={`${home}/new`} className={buttonClass({ look: 'primary' })}>
      {label}
    </Link>
  )
  return (
    <Words of={['questionSets']}>
      {deed && <Done key={address.at}>{t(`done.${deed}`)}</Done>}
      <PageHeader title={t('title')} action={mayEdit && counts.used > 0 && add(t('new'))}>
        {t('intro')} {!mayEdit && t('readOnly')}
      </PageHeader>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        {counts.archived > 0 && (
          <SegmentedLinks
            label={t('shelf.label')}
            links={[
              { href: home, label: t('shelf.used'), current: !archived },
              { href: `${home}?shelf=archive`, label: t('shelf.archived'), current: archived },
            ]}
          />
        )}
        {rows.length > 0 ? (
          <SetTable rows={rows} mayEdit={mayEdit} />
        ) : archived ? (
          <EmptyState
            title={t('empty.archiveTitle')}
            action={
              <Link href={home} className={buttonClass()}>
                {t('empty.archiveAction')}
              </Link>
            }
          >
            {t('empty.archiveWords')}
          </EmptyState>
        ) : (
          <EmptyState
            picture={<ListChecks aria-hidden="true" className="size-10 text-accent" />}
            title={t('empty.title')}
            action={mayEdit && add(t('empty.action'))}
          >
            {t('empty.words')}
          </EmptyState>
        )}
        {next && <ShowMore href={at({ after: next })}>{t('table.more', { count: 50 })}</ShowMore>}
        {address.after && <ShowMore href={at({})}>{t('table.first')}</ShowMore>}
      </div>
    </Words>
  )
}
