import type { Metadata } from 'next'
import Link from 'next/link'
import { ColumnChooser } from '@/components/hiring/candidates/column-chooser'
import { NobodyFits, NoCandidates } from '@/components/hiring/candidates/no-candidates'
import { RemindForm } from '@/components/hiring/candidates/remind-form'
import { RosterFilters } from '@/components/hiring/candidates/roster-filters'
import { RosterTable } from '@/components/hiring/candidates/roster-table'
import { Words } from '@/components/i18n/words'
import { buttonClass } from '@/components/ui/button'
import { Done } from '@/components/ui/done'
import { PageHeader } from '@/components/ui/page-header'
import { ShowMore } from '@/components/ui/show-more'
import { requireActorWho } from '@/lib/auth/require-actor'
import { chosenColumns, rosterPage, rosterSearch } from '@/lib/contracts/browser/candidates'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('candidates'))('title') })

type CandidatesProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const address = (path: string, parts: Record<string, string | undefined>) => {
  const said = Object.entries(parts).filter((part): part is [string, string] => Boolean(part[1]))
  return said.length > 0 ? `${path}?${new URLSearchParams(said)}` : path
}

export default async function Candidates({ searchParams }: CandidatesProps) {
  const [actor, asked, t] = await Promise.all([
    requireActorWho(actor => actor.recruiter !== null),
    searchParams,
    words('candidates'),
  ])
  const search = rosterSearch(asked)
  const { columns, said } = chosenColumns(asked)
  const after = [asked.after].flat()[0]
  const { rows, next, count, holders } = await rosterPage(actor, search, after)
  const here = { ...search, columns: said }
  const none = count === 0 && Object.keys(search).length === 0
  return (
    <Words of={['candidates']}>
      {asked.done === 'imported' && <Done>{t('imported', { count: Number(asked.count) || 0 })}</Done>}
      {(asked.done === 'removed' || asked.done === 'anonymised') && <Done key={String(asked.at)}>{t(asked.done)}</Done>}
      <PageHeader
        title={t('title')}
        action={
          !none && (
            <>
              <a
                href={address('/api/browser/candidates/csv', search)}
                download
                title={t('exportHow')}
                className={buttonClass()}
              >
                {t('export')}
              </a>
              <Link href="/hiring/candidates/import" className={buttonClass()}>
                {t('import')}
              </Link>
              <Link href="/hiring/candidates/new" className={buttonClass({ look: 'primary' })}>
                {t('add')}
              </Link>
            </>
          )
        }
      >
        {t('intro', { company: actor.organization.name })}
      </PageHeader>
      {none ? (
        <NoCandidates />
      ) : (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          <RosterFilters search={search} columns={said} holders={holders} count={t('search.count', { count })} />
          <ColumnChooser search={search} columns={columns} />
          {rows.length > 0 ? (
            <RemindForm key={address('', { ...search, after })}>
              <RosterTable rows={rows} columns={columns} />
            </RemindForm>
          ) : (
            <NobodyFits everyone={address('/hiring', { columns: said })} />
          )}
          {next && (
            <ShowMore href={address('/hiring', { ...here, after: next })}>{t('table.next', { count: 50 })}</ShowMore>
          )}
          {after && <ShowMore href={address('/hiring', here)}>{t('table.first')}</ShowMore>}
        </div>
      )}
    </Words>
  )
}
