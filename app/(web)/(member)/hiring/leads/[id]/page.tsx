import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { ExactConsent } from '@/components/hiring/leads/exact-consent'
import { ForgetLead } from '@/components/hiring/leads/forget-lead'
import { LeadForm } from '@/components/hiring/leads/lead-form'
import { tones } from '@/components/hiring/leads/leads-table'
import { Words } from '@/components/i18n/words'
import { Section } from '@/components/staff/section'
import { Back } from '@/components/ui/back'
import { Badge } from '@/components/ui/badge'
import { buttonClass } from '@/components/ui/button'
import { Done } from '@/components/ui/done'
import { PageHeader } from '@/components/ui/page-header'
import { requireActorWho } from '@/lib/auth/require-actor'
import { leadPage } from '@/lib/contracts/browser/leads'
import { locales } from '@/lib/i18n/locales'
import { currentLocale, words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('leads'))('title') })

type LeadProps = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string; at?: string }> }

/** Somebody the firm may write to: what they agreed to, how far one is, and the way to forget them. */
export default async function Lead({ params, searchParams }: LeadProps) {
  const [actor, { id }, { done, at }, t, locale] = await Promise.all([
    requireActorWho(one => one.recruiter?.role === 'root'),
    params,
    searchParams,
    words('leads'),
    currentLocale(),
  ])
  const lead = await leadPage(actor, id)
  if (!lead) notFound()
  const day = lead.completedAt?.toLocaleDateString(locales[locale].tag, {
    dateStyle: 'long',
    timeZone: actor.organization.timeZone,
  })
  return (
    <Words of={['leads']}>
      <div className="wrap-anywhere max-w-3xl">
        <Back href="/hiring/leads">{t('one.back')}</Back>
        {done === 'saved' && <Done key={at}>{t('one.saved')}</Done>}
        <PageHeader
          title={<bdi>{lead.name}</bdi>}
          action={
            <a href={`mailto:${encodeURIComponent(lead.email)}`} className={buttonClass({ look: 'primary' })}>
              {t('one.write', { email: lead.email })}
            </a>
          }
        >
          {lead.work && <bdi>{lead.work} </bdi>}
          <Badge tone={tones[lead.status]}>{t(`status.${lead.status}`)}</Badge>
        </PageHeader>
        <h2 className="font-semibold">{t('one.agreed')}</h2>
        <ExactConsent consent={lead.consent} />
        <h2 className="mt-6 font-semibold">{t('one.source')}</h2>
        <p>
          {t.rich('one.sourceIs', {
            date: day ?? '–',
            candidate: () => (
              <Link
                href={`/hiring/candidates/${lead.candidate.id}`}
                prefetch={false}
                dir="auto"
                className="underline underline-offset-2"
              >
                {lead.candidate.name}
              </Link>
            ),
          })}
        </p>
        <Section id="stand" title={t('one.title')}>
          <LeadForm key={lead.seen} id={lead.id} status={lead.status} note={lead.note} seen={lead.seen} />
        </Section>
        <Section id="forget" title={t('one.anonymiseNow')}>
          <ForgetLead id={lead.id} />
        </Section>
      </div>
    </Words>
  )
}
