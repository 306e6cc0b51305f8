import type { Metadata } from 'next'
import Link from 'next/link'
import { NewToken } from '@/components/admin/tokens/new-token'
import { TokenList } from '@/components/admin/tokens/token-list'
import { Words } from '@/components/i18n/words'
import { Section } from '@/components/security/section'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { requireActorWho } from '@/lib/auth/require-actor'
import { apis } from '@/lib/contracts/browser/token-rights'
import { listTokens } from '@/lib/contracts/browser/tokens'
import { isAdmin } from '@/lib/domain/actor'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('tokens'))('title') })

export default async function Tokens() {
  const [actor, t] = await Promise.all([requireActorWho(isAdmin), words('tokens')])
  const tokens = await listTokens(actor)
  return (
    <Words of={['tokens', 'security']}>
      <PageHeader title={t('title')}>
        {t('intro')}{' '}
        {t.rich('personal', {
          a: inside => (
            <Link href="/me/security" className="underline underline-offset-4">
              {inside}
            </Link>
          ),
        })}
      </PageHeader>
      {tokens.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneWords')}</EmptyState>
      ) : (
        <div className="mb-10">
          <TokenList tokens={tokens} />
        </div>
      )}
      <Section id="new" title={t('new')}>
        <NewToken choices={apis} />
      </Section>
    </Words>
  )
}
