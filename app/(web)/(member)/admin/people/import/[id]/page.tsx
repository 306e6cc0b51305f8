import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Words } from '@/components/i18n/words'
import { ImportRows } from '@/components/staff/import-rows'
import { ImportState } from '@/components/staff/import-state'
import { Back } from '@/components/ui/back'
import { PageHeader } from '@/components/ui/page-header'
import { SegmentedLinks } from '@/components/ui/segmented'
import { ShowMore } from '@/components/ui/show-more'
import { requireActorWho } from '@/lib/auth/require-actor'
import { importPage } from '@/lib/contracts/browser/staff-import'
import { isAdmin } from '@/lib/domain/actor'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('staffImport'))('title') })

type ImportProps = { params: Promise<{ id: string }>; searchParams: Promise<{ rows?: string; after?: string }> }

const views = ['wrong', 'new', 'changed', 'unchanged'] as const

export default async function StaffImport({ params, searchParams }: ImportProps) {
  const [actor, { id }, asked, t] = await Promise.all([
    requireActorWho(isAdmin),
    params,
    searchParams,
    words('staffImport'),
  ])
  const page = await importPage(actor, id, asked)
  if (!page) notFound()
  const { found, view, rows, next } = page
  const { counts } = found
  const at = (more: Record<string, string>) => `/admin/people/import/${id}?${new URLSearchParams(more)}`
  return (
    <Words of={['staffImport']}>
      <Back href="/admin/people/import">{t('one.back')}</Back>
      <PageHeader title={found.name || t('one.pasted')}>
        {found.ignored.length > 0 && (
          <span className="wrap-anywhere">{t('one.ignored', { columns: found.ignored.join(', ') })}</span>
        )}
      </PageHeader>
      <ImportState found={found} />
      {counts && (
        <>
          <SegmentedLinks
            label={t('one.views')}
            links={views.map(one => ({
              href: at({ rows: one }),
              label: t(`one.view.${one}`, { count: counts[one] }),
              current: one === view,
            }))}
          />
          <div className="mt-4">
            {rows.length > 0 ? (
              <ImportRows rows={rows} />
            ) : (
              <p className="text-muted">
                {t(counts[view as (typeof views)[number]] > 0 && !asked.after ? 'one.gone' : 'one.none')}
              </p>
            )}
          </div>
          {next && <ShowMore href={at({ rows: view, after: next })}>{t('one.next')}</ShowMore>}
          {asked.after && (
            <p className="pt-4 text-center">
              <Link href={at({ rows: view })} className="text-accent underline underline-offset-4">
                {t('one.first')}
              </Link>
            </p>
          )}
        </>
      )}
    </Words>
  )
}
