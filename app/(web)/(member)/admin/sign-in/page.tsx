import type { Metadata } from 'next'
import Link from 'next/link'
import { Words } from '@/components/i18n/words'
import { SettingsSection } from '@/components/me/settings-section'
import { Badge } from '@/components/ui/badge'
import { CopyButton } from '@/components/ui/copy-button'
import { PageHeader } from '@/components/ui/page-header'
import { StatCard } from '@/components/ui/stat-card'
import { requireActorWho } from '@/lib/auth/require-actor'
import { signInPage } from '@/lib/contracts/browser/sign-in-admin'
import { isAdmin } from '@/lib/domain/actor'
import { listed, words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('admin'))('section.signIn') })

export default async function SignInFacts() {
  const [actor, t, a] = await Promise.all([requireActorWho(isAdmin), words('signInAdmin'), words('admin')])
  const { counts, domains, days, providers } = await signInPage(actor)
  return (
    <Words of={['security']}>
      <PageHeader title={a('section.signIn')}>{t('intro')}</PageHeader>
      <dl className="mb-4 grid gap-4 sm:grid-cols-3">
        <StatCard label={t('people')} value={counts.people} />
        <StatCard label={t('withPassword')} value={counts.withPassword} />
        <StatCard label={t('withSecondFactor')} value={counts.withSecondFactor} />
      </dl>
      {counts.adminsWithout > 0 && (
        <p className="mb-4 rounded-base bg-pending-soft px-4 py-3 text-pending">
          {t('adminsWithout', { count: counts.adminsWithout, all: counts.admins })}
        </p>
      )}
      <div className="divide-y divide-line">
        {providers.map(async one => (
          <SettingsSection
            key={one.id}
            title={
              <span className="flex flex-wrap items-center gap-3">
                <bdi>{one.name}</bdi>
                <span className="font-sans">
                  <Badge tone={one.isOn ? 'approved' : 'off'}>{t(one.isOn ? 'on' : 'off')}</Badge>
                </span>
              </span>
            }
            hint={t(one.id === 'google' ? 'googleHint' : 'oidcHint')}
          >
            <div className="grid gap-4">
              <p>
                {one.isOn
                  ? t('isOn', { name: one.name })
                  : t('howTo', { settings: await listed(one.settings.map(name => `\u2068${name}\u2069`)) })}
              </p>
              {one.issuer && (
                <p className="wrap-anywhere text-muted text-small">
                  {t('issuer')} <bdi>{one.issuer}</bdi>
                </p>
              )}
              <div>
                <p className="font-semibold">{t('redirect')}</p>
                <div className="mt-1 flex flex-wrap items-center gap-3">
                  <code dir="ltr" className="wrap-anywhere rounded-small bg-sunken px-2 py-1 font-mono text-small">
                    {one.redirect}
                  </code>
                  <CopyButton text={one.redirect} name={t('redirect')} />
                </div>
                <p className="mt-1 text-muted text-small">{t('redirectHint')}</p>
              </div>
            </div>
          </SettingsSection>
        ))}
        <SettingsSection title={t('joining.title')}>
          <p>
            {domains.length > 0
              ? t('joining.by', { domains: await listed(domains.map(one => `\u2068${one}\u2069`)) })
              : t('joining.none')}{' '}
            <Link href="/admin/company" className="text-accent underline underline-offset-4">
              {t('joining.change')}
            </Link>
          </p>
        </SettingsSection>
        <SettingsSection title={t('password.title')}>
          <ul className="grid list-disc gap-2 ps-5">
            <li>{t('password.length')}</li>
            <li>{t('password.guesses')}</li>
            <li>{t('password.kept')}</li>
            <li>{t('password.sessions', { days })}</li>
            <li>{t('password.second')}</li>
          </ul>
        </SettingsSection>
      </div>
    </Words>
  )
}
