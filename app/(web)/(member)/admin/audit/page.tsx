import type { Metadata } from 'next'
import { Deed } from '@/components/admin/audit/deed'
import { AuditFilters } from '@/components/admin/audit/filters'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { ShowMore } from '@/components/ui/show-more'
import { requireActorWho } from '@/lib/auth/require-actor'
import { auditPage, auditSearch } from '@/lib/contracts/browser/audit'
import { isAdmin } from '@/lib/domain/actor'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('audit'))('title') })

type AuditProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function Audit({ searchParams }: AuditProps) {
  const [actor, address, t] = await Promise.all([requireActorWho(isAdmin), searchParams, words('audit')])
  const search = auditSearch(address)
  const { deeds, sources, next } = await auditPage(actor, search, [address.before].flat()[0])
  const query = new URLSearchParams(search)
  return (
    <>
      <PageHeader
        title={t('title')}
        action={
          <a href={`/api/browser/audit?${query}`} download className={buttonClass()}>
            {t('export')}
          </a>
        }
      >
        {t('intro')}
      </PageHeader>
      <AuditFilters search={search} sources={sources} />
      {(search.id || search.kind?.includes('.')) && <p className="mt-4 text-muted">{t('narrowed')}</p>}
      {deeds.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneWords')}</EmptyState>
      ) : (
        <ol aria-label={t('list')} className="mt-6 divide-y divide-line border-line border-y">
          {deeds.map(deed => (
            <Deed key={deed.id} deed={deed} />
          ))}
        </ol>
      )}
      {next && (
        <ShowMore href={`/admin/audit?${new URLSearchParams({ ...search, before: next })}`}>{t('older')}</ShowMore>
      )}
    </>
  )
}
