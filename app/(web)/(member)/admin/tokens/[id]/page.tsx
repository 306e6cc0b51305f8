import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { Expiry } from '@/components/admin/tokens/expiry'
import { Revoke, Rotate } from '@/components/admin/tokens/manage'
import { apisOf, Rights } from '@/components/admin/tokens/rights'
import { Words } from '@/components/i18n/words'
import { Section } from '@/components/security/section'
import { Back } from '@/components/ui/back'
import { PageHeader } from '@/components/ui/page-header'
import { RelativeTime } from '@/components/ui/relative-time'
import { requireActorWho } from '@/lib/auth/require-actor'
import { findToken } from '@/lib/contracts/browser/tokens'
import { isAdmin } from '@/lib/domain/actor'
import { asDomainError } from '@/lib/domain/errors'
import { locales } from '@/lib/i18n/locales'
import { currentLocale, listed, words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('tokens'))('title') })

type TokenProps = { params: Promise<{ id: string }> }

export default async function Token({ params }: TokenProps) {
  const [actor, { id }, t, locale] = await Promise.all([
    requireActorWho(isAdmin),
    params,
    words('tokens'),
    currentLocale(),
  ])
  const token = await findToken(actor, id).catch(error => {
    if (asDomainError(error).code === 'not_found') notFound()
    throw error
  })
  const date = new Intl.DateTimeFormat(locales[locale].tag, { dateStyle: 'long', timeZone: 'UTC' })
  return (
    <Words of={['tokens', 'security']}>
      <Back href="/admin/tokens">{t('back')}</Back>
      <PageHeader title={<bdi>{token.name}</bdi>}>{token.ending && t('ending', { ending: token.ending })}</PageHeader>
      <Section id="about" title={t('about')} words={token.makerLeft && <p>{t('makerLeft')}</p>}>
        <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[10rem_minmax(0,1fr)]">
          <Fact name={t('apis')}>{await listed(apisOf(token))}</Fact>
          <Fact name={t('may')}>
            <Rights token={token} />
          </Fact>
          <Fact name={t('maker')}>
            <bdi>{token.createdBy ?? '–'}</bdi>
          </Fact>
          <Fact name={t('created')}>
            <time dateTime={token.createdAt}>{date.format(new Date(token.createdAt))}</time>
          </Fact>
          <Fact name={t('used')}>{token.lastUsedAt ? <RelativeTime at={token.lastUsedAt} /> : t('never')}</Fact>
          <Fact name={t('expires')}>
            <Expiry token={token} />
          </Fact>
        </dl>
      </Section>
      {!token.isExpired && (
        <Section
          id="rotate"
          title={t('rotate')}
          words={
            <p>
              {token.isReplaced && token.expiresAt
                ? t('rotated', { date: date.format(new Date(token.expiresAt)) })
                : t('rotateWords')}
            </p>
          }
        >
          <Rotate id={token.id} isReplaced={token.isReplaced} />
        </Section>
      )}
      <Section id="revoke" title={t('revoke')} words={<p>{t('revokeWords')}</p>}>
        <Revoke id={token.id} name={token.name} />
      </Section>
    </Words>
  )
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className="grid gap-x-6 sm:col-span-2 sm:grid-cols-subgrid">
      <dt className="text-muted">{name}</dt>
      <dd className="wrap-anywhere min-w-0">{children}</dd>
    </div>
  )
}
