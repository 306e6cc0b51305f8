import Link from 'next/link'
import { Badge } from '@/components/ui/badge'
import { RelativeTime } from '@/components/ui/relative-time'
import { Table } from '@/components/ui/table'
import type { CompanyItem } from '@/lib/contracts/browser/companies'
import { locales } from '@/lib/i18n/locales'
import { currentLocale, words } from '@/lib/i18n/words'

/** The companies of the installation; each leads to its page. */
export async function CompanyTable({ companies }: { companies: CompanyItem[] }) {
  const [t, locale] = await Promise.all([words('companies'), currentLocale()])
  const number = new Intl.NumberFormat(locales[locale].tag)
  return (
    <Table
      caption={t('title')}
      rows={companies}
      rowKey={one => one.id}
      columns={[
        {
          key: 'name',
          head: t('name'),
          title: true,
          cell: one => (
            <span className="grid">
              <span className="flex flex-wrap items-center gap-x-2">
                <Link
                  href={`/companies/${one.id}`}
                  dir="auto"
                  className="wrap-anywhere rounded-small underline-offset-4 hover:underline"
                >
                  {one.name}
                </Link>
                {one.own && <Badge>{t('yours')}</Badge>}
              </span>
              <span dir="ltr" className="wrap-anywhere font-normal text-muted text-small rtl:text-end">
                {one.subdomain}
              </span>
            </span>
          ),
        },
        { key: 'people', head: t('people'), figures: true, cell: one => number.format(one.people) },
        { key: 'created', head: t('created'), cell: one => <RelativeTime at={one.createdAt} /> },
        {
          key: 'active',
          head: t('active'),
          cell: one =>
            one.lastActivityAt ? (
              <RelativeTime at={one.lastActivityAt} />
            ) : (
              <span className="text-muted">{t('never')}</span>
            ),
        },
        {
          key: 'state',
          head: t('state'),
          cell: one => (
            <Badge tone={one.suspendedAt ? 'refused' : 'approved'}>
              {t(one.suspendedAt ? 'states.suspended' : 'states.open')}
            </Badge>
          ),
        },
      ]}
    />
  )
}
