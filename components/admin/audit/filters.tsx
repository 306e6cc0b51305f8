import Link from 'next/link'
import { Button, buttonClass } from '@/components/ui/button'
import { DateInput } from '@/components/ui/date-input'
import { Field, Input } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import type { AuditSearch } from '@/lib/contracts/browser/audit'
import { auditNouns } from '@/lib/contracts/browser/audit-words'
import { words } from '@/lib/i18n/words'

const named = new Set(['web', 'system'])

/** What narrows the log, in its address: a form that asks with GET. */
export async function AuditFilters({ search, sources }: { search: AuditSearch; sources: string[] }) {
  const t = await words('audit')
  const noun = auditNouns.find(one => one === search.kind?.split('.')[0])
  const isNarrowed = Object.values(search).some(Boolean)
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not known to every browser we serve
    <form
      role="search"
      aria-label={t('filters')}
      data-screen-only
      className="grid grid-cols-2 items-end gap-x-4 gap-y-3 lg:grid-cols-5"
    >
      <Field id="who" label={t('who')} className="col-span-2 lg:col-span-1">
        {wiring => (
          <Input
            {...wiring}
            type="search"
            name="who"
            defaultValue={search.who}
            placeholder={t('whoHint')}
            maxLength={100}
            dir="auto"
            autoComplete="off"
          />
        )}
      </Field>
      <Field id="kind" label={t('kind')}>
        {wiring => (
          <Select {...wiring} name="kind" defaultValue={noun ?? ''}>
            <option value="">{t('all')}</option>
            {auditNouns.map(one => (
              <option key={one} value={one}>
                {t(`nouns.${one}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field id="source" label={t('source')}>
        {wiring => (
          <Select {...wiring} name="source" defaultValue={search.source ?? ''}>
            <option value="">{t('all')}</option>
            {sources.map(source => (
              <option key={source} value={source}>
                {named.has(source) ? t(`sources.${source as 'web'}`) : source}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field id="from" label={t('from')}>
        {wiring => <DateInput {...wiring} name="from" defaultValue={search.from} />}
      </Field>
      <Field id="to" label={t('to')}>
        {wiring => <DateInput {...wiring} name="to" defaultValue={search.to} />}
      </Field>
      <div className="col-span-full flex flex-wrap gap-2">
        <Button type="submit">{t('show')}</Button>
        {isNarrowed && (
          <Link href="/admin/audit" className={buttonClass({ look: 'quiet' })}>
            {t('clear')}
          </Link>
        )}
      </div>
    </form>
  )
}
