import type { Metadata } from 'next'
import Link from 'next/link'
import { Words } from '@/components/i18n/words'
import { EntryForm } from '@/components/structure/entry-form'
import { RemoveEntry } from '@/components/structure/remove-entry'
import { Back } from '@/components/ui/back'
import { PageHeader } from '@/components/ui/page-header'
import { foundOr404 } from '@/lib/auth/found'
import { requireActorWho } from '@/lib/auth/require-actor'
import { entryPage } from '@/lib/contracts/browser/structure'
import { isAdmin } from '@/lib/domain/actor'
import { locales } from '@/lib/i18n/locales'
import { currentLocale, words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('admin'))('section.structure') })

type EntryPageProps = { params: Promise<{ kind: string; id: string }> }

export default async function StructureEntry({ params }: EntryPageProps) {
  const [actor, given, t, a] = await Promise.all([requireActorWho(isAdmin), params, words('structure'), words('admin')])
  const { entry, countries, ...rest } = await foundOr404(entryPage(actor, given))
  const { tag } = locales[await currentLocale()]
  const names = new Intl.DisplayNames(tag, { type: 'region' })
  const named = countries
    .map(value => ({ value, label: names.of(value) ?? value }))
    .sort((a, b) => a.label.localeCompare(b.label, tag))
  const uses = rest.kind === 'event_type' ? 'uses.events' : rest.kind === 'custom_field' ? 'uses.notes' : 'uses.people'
  return (
    <Words of={['structure']}>
      <Back href="/admin/structure">{a('section.structure')}</Back>
      <PageHeader title={entry ? <bdi>{entry.name}</bdi> : t(`kind.${rest.kind}.new`)} />
      <EntryForm {...rest} countries={named} entry={entry} />
      {entry && (
        <section aria-labelledby="remove" className="mt-10 max-w-xl border-line border-t pt-6">
          <h2 id="remove" className="mb-2 font-serif text-lead">
            {t('remove.title')}
          </h2>
          {entry.uses > 0 ? (
            <p>
              {t('remove.used')}{' '}
              {entry.who ? (
                <Link href={entry.who} className="text-accent underline underline-offset-4">
                  {t(uses, { count: entry.uses })}
                </Link>
              ) : (
                t(uses, { count: entry.uses })
              )}
            </p>
          ) : (
            <RemoveEntry kind={rest.kind} id={entry.id} name={entry.name} />
          )}
        </section>
      )}
    </Words>
  )
}
