import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Code } from '@/components/docs/code'
import { Column } from '@/components/frame/column'
import { Back } from '@/components/ui/back'
import { PageHeader } from '@/components/ui/page-header'
import { requireActor } from '@/lib/auth/require-actor'
import { env } from '@/lib/env'
import { curlLine } from '@/lib/formats/curl'
import { readable } from '@/lib/formats/indent-xml'
import { words } from '@/lib/i18n/words'
import { signed } from '@/lib/reference/call'
import { referenceOf } from '@/lib/reference/kept'
import { isSeeable, type Seeable, type Seen, see } from '@/lib/reference/see'
import { titles } from '@/lib/reference/titles'
import { dialects } from '@/lib/reference/types'

type SeeProps = { params: Promise<{ kind: string; id: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('apiDocs'))('see.title') })

const homes: Record<Seeable, string> = {
  recognition: '/kudos',
  leave: '/leave',
  event: '/events',
  candidate: '/hiring/candidates',
}

export default async function SeeAsApi({ params }: SeeProps) {
  const [{ kind, id }, actor, t] = await Promise.all([params, requireActor(), words('apiDocs')])
  const seen = isSeeable(kind) ? await see(actor, kind, id) : null
  if (!isSeeable(kind) || !seen) notFound()
  const knowing = dialects.filter(name => seen.some(one => one.dialect === name))
  return (
    <Column>
      <Back href={`${homes[kind]}/${id}`}>{t('see.back')}</Back>
      <PageHeader title={t('see.title')}>{t(`see.${kind}`)}</PageHeader>
      <div className="grid gap-10">
        {knowing.map(name => (
          <section key={name} aria-labelledby={name} className="grid min-w-0 grid-cols-1 gap-3">
            <div>
              <h2 id={name} className="font-serif text-lead">
                {titles[name]}
              </h2>
              {name === 'reflektive' && <p className="text-muted">{t('see.companyToken')}</p>}
            </div>
            {seen
              .filter(one => one.dialect === name)
              .map(one => (
                <Sight key={one.format} of={one} email={actor.email} />
              ))}
            <p>
              <Link
                href={`/docs/${name}#${seen.find(one => one.dialect === name)!.operation}`}
                aria-describedby={name}
                className="text-muted text-small underline underline-offset-4 hover:text-ink"
              >
                {t('see.reference')}
              </Link>
            </p>
          </section>
        ))}
      </div>
    </Column>
  )
}

/** One answer, and the call that asks for it. */
async function Sight({ of: { dialect, format, address, text }, email }: { of: Seen; email: string }) {
  const [t, { scheme }] = await Promise.all([words('apiDocs'), referenceOf(dialect)])
  const call = curlLine({ method: 'GET', url: `${env().PUBLIC_URL}${address}`, ...signed(scheme.header, email) })
  return (
    <>
      <Code label={t('see.curl')} text={call} />
      <Code label={t(`see.${format}`, { name: titles[dialect] })} text={readable(text, `application/${format}`)} tall />
    </>
  )
}
