import Link from 'next/link'
import type { ReactNode } from 'react'
import { BeforeAfter } from '@/components/admin/before-after'
import type { AuditDeed } from '@/lib/contracts/browser/audit'
import { subjectOf } from '@/lib/contracts/browser/audit-words'
import { locales } from '@/lib/i18n/locales'
import { currentLocale, words } from '@/lib/i18n/words'

const isPair = (value: unknown): value is [unknown, unknown] => Array.isArray(value) && value.length === 2

/** `{ field: [before, after] }`, as settings write down what they changed. */
function changesOf({ changed }: Record<string, unknown>): [field: string, before: unknown, after: unknown][] {
  if (typeof changed !== 'object' || changed === null || Array.isArray(changed)) return []
  return Object.entries(changed).flatMap(([field, value]) => (isPair(value) ? [[field, ...value] as const] : [])) as [
    string,
    unknown,
    unknown,
  ][]
}

const shown = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))

/** What is known of a deed besides its sentence. */
export async function DeedDetails({ deed }: { deed: AuditDeed }) {
  const [t, admin, locale] = await Promise.all([words('audit'), words('admin'), currentLocale()])
  const changes = changesOf(deed.data)
  const rest = Object.entries(deed.data).filter(([name]) => changes.length === 0 || name !== 'changed')
  const exact = new Intl.DateTimeFormat(locales[locale].tag, { dateStyle: 'long', timeStyle: 'long', timeZone: 'UTC' })
  const value = (one: unknown) =>
    one === null || one === undefined || one === '' ? t('nothing') : <bdi className="wrap-anywhere">{shown(one)}</bdi>
  return (
    <div className="mt-2 grid gap-3 rounded-base bg-sunken p-4 text-small">
      <dl className="grid gap-x-6 gap-y-1.5 sm:grid-cols-[10rem_minmax(0,1fr)]">
        <Fact name={t('at')}>
          <time dateTime={deed.at.toISOString()}>{exact.format(deed.at)}</time>
        </Fact>
        <Fact name={t('deedKey')}>
          <code dir="ltr">{deed.key}</code>
        </Fact>
        <Fact name={t('subject')}>
          <code dir="ltr">{deed.subjectType}</code> <bdi>{subjectOf(locale, deed)}</bdi>
        </Fact>
        {deed.token && (
          <Fact name={t('token')}>
            <bdi>{deed.token}</bdi>
          </Fact>
        )}
        {rest.map(([name, one]) => (
          <Fact key={name} name={<code dir="ltr">{name}</code>}>
            {value(one)}
          </Fact>
        ))}
      </dl>
      {changes.length > 0 && (
        <BeforeAfter
          words={{ before: admin('before'), after: admin('after') }}
          changes={changes.map(([field, before, after]) => ({
            label: <code dir="ltr">{field}</code>,
            before: value(before),
            after: value(after),
          }))}
        />
      )}
      <p className="flex flex-wrap gap-x-4 gap-y-1">
        <Link
          href={`/admin/audit?about=${deed.subjectType}&id=${deed.subjectId}`}
          prefetch={false}
          className="underline underline-offset-4"
        >
          {t('onlyThis')}
        </Link>
        <Link href={`/admin/audit?kind=${deed.key}`} prefetch={false} className="underline underline-offset-4">
          {t('onlyKind')}
        </Link>
      </p>
    </div>
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
