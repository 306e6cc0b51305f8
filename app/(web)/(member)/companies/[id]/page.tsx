import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache, type ReactNode } from 'react'
import { InviteForm } from '@/components/companies/invite-form'
import { StandingForm } from '@/components/companies/standing-form'
import { Column } from '@/components/frame/column'
import { Words } from '@/components/i18n/words'
import { Section } from '@/components/people/fact'
import { Back } from '@/components/ui/back'
import { Badge } from '@/components/ui/badge'
import { Done } from '@/components/ui/done'
import { PageHeader } from '@/components/ui/page-header'
import { RelativeTime } from '@/components/ui/relative-time'
import { requireActorWho } from '@/lib/auth/require-actor'
import { companyDetail } from '@/lib/contracts/browser/companies'
import { runsInstallation } from '@/lib/domain/organizations/policy'
import { locales } from '@/lib/i18n/locales'
import { currentLocale, words } from '@/lib/i18n/words'

type CompanyProps = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ made?: string; invited?: string }>
}

const load = cache(async (id: string) => companyDetail(await requireActorWho(runsInstallation), id))

export const generateMetadata = async ({ params }: CompanyProps): Promise<Metadata> => ({
  title: (await load((await params).id))?.name,
})

/** One company: what is known of it, who looks after it, and whether anybody gets in. */
export default async function Company({ params, searchParams }: CompanyProps) {
  const [{ id }, { made, invited }, t] = await Promise.all([params, searchParams, words('companies')])
  const company = await load(id)
  if (!company) notFound()
  const number = new Intl.NumberFormat(locales[await currentLocale()].tag)
  const when = (at: string) => ({ when: () => <RelativeTime at={at} /> })
  return (
    <Column>
      <Back href="/companies">{t('one.back')}</Back>
      <PageHeader title={<bdi>{company.name}</bdi>} />
      {made !== undefined && <Done>{t('one.made', { company: company.name })}</Done>}
      {invited !== undefined && <Done>{t('one.sent')}</Done>}
      <Words of={['companies']}>
        <div className="grid gap-10">
          <Section title={t('one.facts')}>
            <dl className="grid gap-2">
              <Line name={t('one.subdomain')}>
                <bdi>{company.subdomain}</bdi>
              </Line>
              <Line name={t('one.timeZone')}>
                <bdi>{company.timeZone.replaceAll('_', ' ')}</bdi>
              </Line>
              <Line name={t('people')}>{number.format(company.people)}</Line>
              <Line name={t('created')}>
                <RelativeTime at={company.createdAt} />
              </Line>
              <Line name={t('active')}>
                {company.lastActivityAt ? <RelativeTime at={company.lastActivityAt} /> : t('never')}
              </Line>
            </dl>
          </Section>
          <Section title={t('one.admins')}>
            {company.admins.length === 0 && <p className="text-muted">{t('one.noAdmins')}</p>}
            <ul className="divide-y divide-line border-line border-y empty:hidden">
              {company.admins.map(admin => (
                <li key={admin.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
                  <div className="min-w-0">
                    <p className="wrap-anywhere font-semibold">
                      <bdi>{admin.name}</bdi>
                    </p>
                    <p className="wrap-anywhere text-muted text-small">
                      <bdi>{admin.email}</bdi>
                    </p>
                    {!admin.hasPassword && (
                      <p className="text-muted text-small">
                        {admin.invitedAt ? t.rich('one.invited', when(admin.invitedAt)) : t('one.uninvited')}
                      </p>
                    )}
                  </div>
                  {!admin.hasPassword && !company.suspendedAt && (
                    <InviteForm company={company.id} person={admin.id} name={admin.name} />
                  )}
                </li>
              ))}
            </ul>
          </Section>
          <Section title={t('one.standing')}>
            <div className="flex flex-wrap items-center gap-3">
              <Badge tone={company.suspendedAt ? 'refused' : 'approved'}>
                {t(company.suspendedAt ? 'states.suspended' : 'states.open')}
              </Badge>
              <p className="min-w-0">
                {company.suspendedAt ? t.rich('one.isSuspended', when(company.suspendedAt)) : t('one.isOpen')}
              </p>
            </div>
            {company.own ? (
              <p className="text-muted">{t('one.own')}</p>
            ) : (
              <StandingForm
                key={company.suspendedAt}
                id={company.id}
                company={company.name}
                standing={company.suspendedAt ? 'reopen' : 'suspend'}
              />
            )}
          </Section>
        </div>
      </Words>
    </Column>
  )
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-3 sm:grid-cols-[8rem_minmax(0,1fr)]">
      <dt className="text-muted text-small sm:leading-[1.4375rem]">{name}</dt>
      <dd className="wrap-anywhere min-w-0">{children}</dd>
    </div>
  )
}
