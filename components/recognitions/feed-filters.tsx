'use client'

import { ListFilter } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { PeoplePicker } from '@/components/people/people-picker'
import { Button, buttonClass } from '@/components/ui/button'
import { SegmentedLinks } from '@/components/ui/segmented'
import { Select } from '@/components/ui/select'
import type { ComposerOptions, Face, FeedSearch } from '@/lib/contracts/browser/types'
import { feedAddress, isFiltered } from './feed-address'

type FeedFiltersProps = { search: FeedSearch; options: ComposerOptions; person: Face | null }

/** Whose kudos, with which value, by or for whom. Each choice is an address of its own; without scripts it is a form. */
export function FeedFilters({ search, options, person }: FeedFiltersProps) {
  const t = useTranslations('feed')
  const router = useRouter()
  const [open, setOpen] = useState(isFiltered(search))
  const go = (part: FeedSearch) => router.push(feedAddress({ ...search, ...part }), { scroll: false })
  const scopes = [undefined, 'team', 'location', 'me'] as const

  return (
    <div data-screen-only className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-3">
      <div className="flex items-center justify-between gap-2">
        <SegmentedLinks
          label={t('scopes.label')}
          links={scopes.map(scope => ({
            href: feedAddress({ ...search, scope }),
            label: t(`scopes.${scope ?? 'company'}`),
            current: search.scope === scope,
          }))}
        />
        <button
          type="button"
          aria-expanded={open}
          aria-controls="feed-filters"
          onClick={() => setOpen(!open)}
          className={`${buttonClass({ look: 'quiet', size: 'small' })} needs-scripts h-9`}
        >
          <ListFilter aria-hidden="true" className="size-4.5" />
          <span className="max-sm:sr-only">{t('filters.toggle')}</span>
        </button>
      </div>
      <div className={open ? undefined : 'folded'}>
        <form
          id="feed-filters"
          aria-label={t('filters.label')}
          className="grid grid-cols-[minmax(0,1fr)] gap-3 sm:grid-cols-2"
        >
          {search.scope && <input type="hidden" name="scope" value={search.scope} />}
          <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-1">
            <label htmlFor="feed-value" className="justify-self-start text-muted text-small">
              {t('filters.value')}
            </label>
            <Select
              id="feed-value"
              name="value"
              value={search.value ?? ''}
              onChange={event => go({ value: event.target.value })}
            >
              <option value="">{t('filters.anyValue')}</option>
              {options.values.map(value => (
                <option key={value.id} value={value.id}>
                  {value.name}
                </option>
              ))}
            </Select>
          </div>
          <div className="needs-scripts grid grid-cols-[minmax(0,1fr)] content-start gap-1">
            <label htmlFor="feed-person" className="justify-self-start text-muted text-small">
              {t('filters.person')}
            </label>
            <div className="rounded-base border border-edge bg-raised px-3 py-1.25 has-[input:focus]:outline-2 has-[input:focus]:outline-accent">
              <PeoplePicker
                id="feed-person"
                placeholder={t('filters.anyone')}
                suggested={options.people}
                chosen={person ? [person] : []}
                // One at a time: the last chosen takes the place of the one before.
                onChoose={people => go({ person: people.at(-1) && String(people.at(-1)!.id) })}
              />
            </div>
          </div>
          <noscript>
            {search.person && <input type="hidden" name="person" value={search.person} />}
            <Button type="submit">{t('filters.show')}</Button>
          </noscript>
        </form>
      </div>
    </div>
  )
}
