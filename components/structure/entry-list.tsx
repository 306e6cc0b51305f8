import { Plus } from 'lucide-react'
import Link from 'next/link'
import { buttonClass } from '@/components/ui/button'
import type { EntryItem, paths } from '@/lib/contracts/browser/structure'
import { locales } from '@/lib/i18n/locales'
import { currentLocale, words } from '@/lib/i18n/words'
import { FieldOrder } from './field-order'

type EntryListProps = { kind: keyof typeof paths; add: string; entries: EntryItem[] }

/** One list: what is in it, how much each is used, and the way to add another. */
export async function EntryList({ kind, add, entries }: EntryListProps) {
  const [t, locale] = await Promise.all([words('structure'), currentLocale()])
  const countries = new Intl.DisplayNames(locales[locale].tag, { type: 'region' })
  const country = (code: string) => {
    try {
      return countries.of(code) ?? code
    } catch {
      // An older list may hold a name where a code belongs.
      return code
    }
  }
  const details = (entry: EntryItem) =>
    [
      entry.country && country(entry.country),
      entry.region,
      entry.timeZone?.replaceAll('_', ' '),
      entry.privacy && t(`privacy.${entry.privacy}`),
    ].filter(Boolean)
  const used = (entry: EntryItem) => {
    if (kind === 'event_type') return t('uses.events', { count: entry.uses })
    return t(kind === 'custom_field' ? 'uses.notes' : 'uses.people', { count: entry.uses })
  }
  return (
    <section aria-labelledby={kind}>
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={kind} className="font-serif text-lead">
          {t(`kind.${kind}.title`)}
        </h2>
        <Link href={add} className={buttonClass({ look: 'quiet', size: 'small' })}>
          <Plus aria-hidden="true" className="size-4" />
          {t(`kind.${kind}.add`)}
        </Link>
      </div>
      {entries.length === 0 ? (
        <p className="border-line border-y py-3 text-muted">{t(`kind.${kind}.none`)}</p>
      ) : (
        <ul className="divide-y divide-line border-line border-y">
          {entries.map((entry, at) => (
            <li key={entry.id} className="flex min-h-12 flex-wrap items-center gap-x-4 gap-y-0.5 py-2">
              <Link
                href={entry.href}
                dir="auto"
                className="wrap-anywhere min-w-0 font-semibold underline-offset-4 hover:underline"
              >
                {entry.name}
              </Link>
              <span className="min-w-0 grow text-muted text-small">{details(entry).join(' · ')}</span>
              {entry.who && entry.uses > 0 ? (
                <Link href={entry.who} className="text-muted text-small tabular-nums underline underline-offset-4">
                  {used(entry)}
                </Link>
              ) : (
                <span className="text-muted text-small tabular-nums">{used(entry)}</span>
              )}
              {kind === 'custom_field' && entries.length > 1 && (
                <FieldOrder id={entry.id} name={entry.name} first={at === 0} last={at === entries.length - 1} />
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
