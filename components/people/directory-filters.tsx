'use client'

import { Search } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { type FormEvent, type ReactNode, useEffect, useRef, useState, useTransition } from 'react'
import { useTranslations } from 'use-intl'
import { buttonClass } from '@/components/ui/button'
import { Field, Input } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import type { DirectoryChoices, DirectorySearch } from '@/lib/contracts/browser/types'

const typingPause = 250

type DirectoryFiltersProps = { search: DirectorySearch; choices: DirectoryChoices; count: number }

/** What narrows the list, kept in the address. Each change asks at once; without scripts the button does. */
export function DirectoryFilters({ search, choices, count }: DirectoryFiltersProps) {
  const t = useTranslations('people.search')
  const router = useRouter()
  const [busy, start] = useTransition()
  const [entered, setEntered] = useState(search)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const asked = useRef(addressOf(search))
  const here = addressOf(search)

  useEffect(() => {
    // Somebody went back, or followed a link here: the fields say what the address says.
    if (!busy && here !== asked.current) setEntered(search)
    if (!busy) asked.current = here
  }, [busy, here, search])
  useEffect(() => () => clearTimeout(timer.current), [])

  function ask(next: DirectorySearch, pause = 0) {
    setEntered(next)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      asked.current = addressOf(next)
      start(() => router.replace(asked.current, { scroll: false }))
    }, pause)
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    ask(entered)
  }

  const choose = (name: keyof DirectorySearch, label: string, options: ReactNode) => (
    <Field id={name} label={label} className={name === 'manager' ? 'col-span-2 min-w-0 sm:col-span-1' : 'min-w-0'}>
      {wiring => (
        <Select
          {...wiring}
          name={name}
          value={entered[name] ?? ''}
          onChange={event => ask({ ...entered, [name]: event.target.value || undefined })}
        >
          <option value="">{t('all')}</option>
          {options}
        </Select>
      )}
    </Field>
  )
  const options = (list: { id: number; name: string }[]) =>
    list.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ))

  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is not known to every browser we serve
    <form role="search" method="get" onSubmit={onSubmit} data-screen-only className="grid gap-4">
      <span className="relative block">
        <Search
          aria-hidden="true"
          className="pointer-events-none absolute inset-y-0 start-3 my-auto size-4.5 text-muted"
        />
        <Input
          type="search"
          name="q"
          aria-label={t('label')}
          placeholder={t('label')}
          autoComplete="off"
          maxLength={100}
          value={entered.q ?? ''}
          onChange={event => ask({ ...entered, q: event.target.value || undefined }, typingPause)}
          className="ps-10"
        />
      </span>
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-3">
        {choose('department', t('department'), options(choices.departments))}
        {choose('location', t('location'), options(choices.locations))}
        {choose(
          'manager',
          t('manager'),
          <>
            <option value="none">{t('nobody')}</option>
            {options(choices.managers)}
          </>,
        )}
      </div>
      <div className="flex min-h-8 items-center gap-4">
        <span className="folded">
          <button type="submit" className={buttonClass()}>
            {t('show')}
          </button>
        </span>
        <p role="status" aria-busy={busy} className="text-muted">
          {t('count', { count })}
        </p>
        {here !== '/people' && (
          <Link
            href="/people"
            onClick={() => setEntered({})}
            className="inline-flex min-h-8 items-center rounded-small text-accent underline-offset-4 hover:underline"
          >
            {t('clear')}
          </Link>
        )}
      </div>
    </form>
  )
}

function addressOf(search: DirectorySearch) {
  const query = new URLSearchParams(Object.entries(search).filter(([, value]) => value))
  return query.size > 0 ? `/people?${query}` : '/people'
}
