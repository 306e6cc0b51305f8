import type { Metadata } from 'next'
import Link from 'next/link'
import { PageHeader } from '@/components/ui/page-header'
import { SegmentedLinks } from '@/components/ui/segmented'
import { requireActorWho } from '@/lib/auth/require-actor'
import { previewPage, sampleNames } from '@/lib/contracts/browser/mail-previews'
import { isAdmin } from '@/lib/domain/actor'
import { locales } from '@/lib/i18n/locales'
import { currentLocale, words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('admin'))('section.mails') })

type MailsProps = { searchParams: Promise<{ mail?: string; lang?: string }> }

export default async function Mails({ searchParams }: MailsProps) {
  const [actor, asked, reader, t, a] = await Promise.all([
    requireActorWho(isAdmin),
    searchParams,
    currentLocale(),
    words('mailPreviews'),
    words('admin'),
  ])
  const { mail, lang, languages, subject, text, src } = await previewPage(actor, asked, reader)
  return (
    <>
      <PageHeader title={a('section.mails')}>{t('intro')}</PageHeader>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-6 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <nav aria-label={t('which')}>
          <details className="lg:hidden">
            <summary className="inline-flex h-10 cursor-pointer items-center rounded-base border border-edge bg-raised px-4 font-semibold">
              {t('which')}
            </summary>
            <Which mail={mail} lang={lang} />
          </details>
          <div className="hidden lg:block">
            <Which mail={mail} lang={lang} />
          </div>
        </nav>
        <section aria-labelledby="mail" className="min-w-0">
          <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
            <h2 id="mail" className="font-serif text-lead">
              {t(`mail.${mail}`)}
            </h2>
            {languages.length > 1 && (
              <SegmentedLinks
                label={t('language')}
                links={languages.map(one => ({
                  href: `/admin/mails?mail=${mail}&lang=${one}`,
                  label: <span lang={one}>{locales[one].name}</span>,
                  current: one === lang,
                }))}
              />
            )}
          </div>
          <p className="mb-3">
            <span className="text-muted text-small">{t('subject')}</span>
            <br />
            <span dir="auto" lang={lang} className="font-semibold">
              {subject}
            </span>
          </p>
          <iframe
            key={src}
            src={src}
            title={t('preview', { name: t(`mail.${mail}`) })}
            sandbox=""
            className="h-160 w-full rounded-base border border-line"
          />
          <h3 id="text" className="mt-8 mb-2 font-serif text-large">
            {t('text')}
          </h3>
          <pre
            dir="auto"
            lang={lang}
            className="wrap-anywhere whitespace-pre-wrap rounded-base bg-sunken p-4 font-mono text-small"
          >
            {text}
          </pre>
        </section>
      </div>
    </>
  )
}

async function Which({ mail, lang }: { mail: string; lang: string }) {
  const t = await words('mailPreviews')
  return (
    <div className="grid gap-5 pt-3 lg:pt-0">
      {(['notices', 'hiring'] as const).map(group => (
        <div key={group}>
          <p className="mb-1 text-muted text-small">{t(`group.${group}`)}</p>
          <ul className="grid gap-0.5">
            {sampleNames[group].map(name => (
              <li key={name}>
                <Link
                  href={`/admin/mails?mail=${name}&lang=${lang}`}
                  prefetch={false}
                  scroll={false}
                  aria-current={name === mail ? 'page' : undefined}
                  className={`flex min-h-9 items-center rounded-base px-2 py-1 hover:bg-hover ${name === mail ? 'bg-accent-soft font-semibold text-accent' : ''}`}
                >
                  {t(`mail.${name}`)}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
