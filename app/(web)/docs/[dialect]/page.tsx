import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Contents, type Group } from '@/components/docs/contents'
import { Operation } from '@/components/docs/operation'
import { Refusals } from '@/components/docs/refusals'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { SearchField } from '@/components/ui/search-field'
import { env } from '@/lib/env'
import { words } from '@/lib/i18n/words'
import { referenceOf } from '@/lib/reference/kept'
import { titles } from '@/lib/reference/titles'
import { type Described, isDialect } from '@/lib/reference/types'

type ReferenceProps = { params: Promise<{ dialect: string }>; searchParams: Promise<{ q?: string | string[] }> }

export async function generateMetadata({ params }: ReferenceProps): Promise<Metadata> {
  const { dialect } = await params
  if (!isDialect(dialect)) return { title: (await words('ui'))('notFound.tab') }
  return { title: (await words('apiDocs'))('of', { name: titles[dialect] }) }
}

const has = (query: string) => {
  const parts = query.toLowerCase().split(/\s+/).filter(Boolean)
  return ({ method, path, summary, note = '', fields }: Described) => {
    const text = [method, path, summary, note, ...fields.map(field => field.name)].join(' ').toLowerCase()
    return parts.every(part => text.includes(part))
  }
}

function grouped(operations: Described[]): Group[] {
  const names = [...new Set(operations.map(one => one.group))]
  return names.map(name => ({ name, operations: operations.filter(one => one.group === name) }))
}

export default async function Reference({ params, searchParams }: ReferenceProps) {
  const [{ dialect }, { q }, t] = await Promise.all([params, searchParams, words('apiDocs')])
  if (!isDialect(dialect)) notFound()
  const query = [q ?? ''].flat()[0]!.trim().slice(0, 100)
  const described = await referenceOf(dialect)
  const groups = grouped(described.operations.filter(has(query)))
  const origin = env().PUBLIC_URL
  return (
    <div className="mx-auto w-full max-w-7xl px-4 pt-8 pb-20 sm:px-6">
      <PageHeader
        title={titles[dialect]}
        action={
          <a
            href={`/docs/${dialect}.openapi.json`}
            className="inline-flex h-10 items-center text-muted underline underline-offset-4 hover:text-ink"
          >
            {t('document')}
          </a>
        }
      >
        {t(`dialect.${dialect}`)}
      </PageHeader>
      <dl className="mb-8 grid gap-x-6 gap-y-2 sm:grid-cols-[auto_minmax(0,1fr)]">
        <dt className="text-muted">{t('base')}</dt>
        <dd dir="ltr" className="wrap-anywhere text-start font-mono text-small rtl:text-end">
          {origin}
          {described.base}
        </dd>
        <dt className="text-muted">{t('credentials')}</dt>
        <dd>
          {t(`key.${dialect}`)}{' '}
          {dialect !== 'reflektive' && (
            <Link href="/me/security" className="whitespace-nowrap text-accent underline underline-offset-4">
              {t('makeKey')}
            </Link>
          )}
        </dd>
      </dl>
      <p className="mb-3 text-muted text-small">{t('english')}</p>
      <SearchField label={t('find.label')} defaultValue={query} className="mb-6 max-w-xl" />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-6 lg:grid-cols-[14rem_minmax(0,1fr)]">
        <div>
          <Contents groups={groups} />
        </div>
        <div className="grid min-w-0 grid-cols-1 gap-12">
          {groups.length === 0 && (
            <EmptyState title={t('find.none', { query })}>
              <Link href={`/docs/${dialect}`} className="text-accent underline underline-offset-4">
                {t('find.all')}
              </Link>
            </EmptyState>
          )}
          {groups.map(({ name, operations }) => (
            <section key={name} aria-labelledby={`group-${name}`} className="grid min-w-0 grid-cols-1 gap-8">
              <h2 id={`group-${name}`} lang="en" className="scroll-mt-6 font-serif text-lead">
                {name}
              </h2>
              {operations.map(one => (
                <Operation key={one.id} origin={origin} of={one} within={described} />
              ))}
            </section>
          ))}
          <Refusals of={described} />
        </div>
      </div>
    </div>
  )
}
