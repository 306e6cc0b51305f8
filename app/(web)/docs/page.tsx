import type { Metadata } from 'next'
import Link from 'next/link'
import { Code } from '@/components/docs/code'
import { buttonClass } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'
import { env } from '@/lib/env'
import { curlLine } from '@/lib/formats/curl'
import { words } from '@/lib/i18n/words'
import { exampleCall } from '@/lib/reference/call'
import { referenceOf } from '@/lib/reference/kept'
import { titles } from '@/lib/reference/titles'
import { type Description, type DialectName, dialects } from '@/lib/reference/types'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('apiDocs'))('title') })

/** What one would call first: oneself, or what is new. */
const firstCalls: Record<DialectName, string> = {
  peerly: 'get-users-me',
  tribehr: 'get-users-me',
  reflektive: 'get-v2-real-time-feedback',
  vitay: 'get-v1-users-me',
}

const first = ({ name, operations }: Description) => operations.find(one => one.id === firstCalls[name])!

export default async function Docs() {
  const [t, described] = await Promise.all([words('apiDocs'), Promise.all(dialects.map(referenceOf))])
  const origin = env().PUBLIC_URL
  return (
    <div className="mx-auto w-full max-w-7xl px-4 pt-8 pb-20 sm:px-6">
      <PageHeader title={t('title')}>{t('intro')}</PageHeader>
      <div className="grid gap-x-10 gap-y-12 lg:grid-cols-2">
        {described.map(one => (
          <section key={one.name} aria-labelledby={one.name} className="grid min-w-0 content-start gap-4">
            <div>
              <h2 id={one.name} className="font-serif text-lead">
                {titles[one.name]}
              </h2>
              <p className="text-muted">{t(`dialect.${one.name}`)}</p>
            </div>
            <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[auto_minmax(0,1fr)]">
              <dt className="text-muted">{t('base')}</dt>
              <dd dir="ltr" className="wrap-anywhere text-start font-mono text-small rtl:text-end">
                {origin}
                {one.base}
              </dd>
              <dt className="text-muted">{t('credentials')}</dt>
              <dd>{t(`key.${one.name}`)}</dd>
            </dl>
            <Code label={t('firstCall')} text={curlLine(exampleCall(origin, one, first(one)))} />
            <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
              <Link href={`/docs/${one.name}`} className={buttonClass()} aria-describedby={one.name}>
                {t('open')}
              </Link>
              <a
                href={`/docs/${one.name}.openapi.json`}
                aria-describedby={one.name}
                className="text-muted underline underline-offset-4 hover:text-ink"
              >
                {t('document')}
              </a>
              <span className="text-muted">{t('count', { count: one.operations.length })}</span>
            </p>
          </section>
        ))}
      </div>
    </div>
  )
}
