import Link from 'next/link'
import { buttonClass } from '@/components/ui/button'
import { RelativeTime } from '@/components/ui/relative-time'
import { type Column, Table } from '@/components/ui/table'
import type { TokenItem } from '@/lib/contracts/browser/tokens'
import { listed, words } from '@/lib/i18n/words'
import { Expiry } from './expiry'
import { apisOf, Rights } from './rights'

/** The company's tokens. */
export async function TokenList({ tokens }: { tokens: TokenItem[] }) {
  const t = await words('tokens')
  const apis = new Map(await Promise.all(tokens.map(async token => [token.id, await listed(apisOf(token))] as const)))
  const columns: Column<TokenItem>[] = [
    {
      key: 'name',
      head: t('name'),
      title: true,
      cell: token => (
        <>
          <bdi className="wrap-anywhere">{token.name}</bdi>
          <span className="block font-normal text-muted text-small">
            {token.ending ? t('ending', { ending: token.ending }) : null}
          </span>
        </>
      ),
    },
    { key: 'apis', head: t('apis'), cell: token => apis.get(token.id) },
    { key: 'may', head: t('may'), cell: token => <Rights token={token} /> },
    { key: 'maker', head: t('maker'), cell: token => (token.createdBy ? <bdi>{token.createdBy}</bdi> : null) },
    {
      key: 'used',
      head: t('used'),
      cell: token => (token.lastUsedAt ? <RelativeTime at={token.lastUsedAt} /> : t('never')),
    },
    { key: 'expires', head: t('expires'), cell: token => <Expiry token={token} /> },
    {
      key: 'manage',
      head: <span className="sr-only">{t('manage')}</span>,
      cell: token => (
        <Link
          href={`/admin/tokens/${token.id}`}
          prefetch={false}
          aria-label={t('manageOne', { name: token.name })}
          className={buttonClass({ size: 'small' })}
        >
          {t('manage')}
        </Link>
      ),
    },
  ]
  return <Table caption={t('list')} columns={columns} rows={tokens} rowKey={token => token.id} />
}
