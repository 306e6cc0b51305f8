import Form from 'next/form'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import type { EventChoices } from '@/lib/contracts/browser/event-types'
import { words } from '@/lib/i18n/words'

type ChoicesProps = {
  path: string
  choices: EventChoices /** What else the address says. */
  kept?: Record<string, string>
}

/** Which events to see: a choice that lives in the address. Not there where there is nothing to choose. */
export async function Choices({ path, choices, kept = {} }: ChoicesProps) {
  const t = await words('events')
  const { kinds, places, kind, place } = choices
  if (kinds.length < 2 && places.length < 2) return null
  const lists = [
    { name: 'kind', label: t('filter.kind'), every: t('filter.everyKind'), among: kinds, chosen: kind },
    { name: 'place', label: t('filter.place'), every: t('filter.everyPlace'), among: places, chosen: place },
  ].filter(list => list.among.length > 1)
  const rest = new URLSearchParams(kept).toString()
  return (
    <Form
      action={path}
      scroll={false}
      aria-label={t('filter.label')}
      data-screen-only
      className="my-5 flex flex-wrap items-end gap-3"
    >
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {lists.map(list => (
        <Field key={list.name} id={list.name} label={list.label} className="min-w-36 grow text-small sm:max-w-52">
          {wiring => (
            <Select key={list.chosen} {...wiring} name={list.name} defaultValue={list.chosen ?? ''}>
              <option value="">{list.every}</option>
              {list.among.map(one => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      ))}
      <Button type="submit" className="h-11">
        {t('filter.show')}
      </Button>
      {(kind !== undefined || place !== undefined) && (
        <Link
          href={rest ? `${path}?${rest}` : path}
          className="inline-flex h-11 items-center px-1 text-accent underline underline-offset-4 hover:no-underline"
        >
          {t('filter.clear')}
        </Link>
      )}
    </Form>
  )
}
