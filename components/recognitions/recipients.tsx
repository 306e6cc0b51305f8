'use client'

import { useTranslations } from 'use-intl'
import { PeoplePicker } from '@/components/people/people-picker'
import { FieldError } from '@/components/ui/field'
import type { Face } from '@/lib/contracts/browser/types'

type RecipientsProps = {
  people: Face[]
  chosen: Face[]
  error?: string
  unfolded: boolean
  onChoose: (people: Face[]) => void
}

export function Recipients({ people, chosen, error, unfolded, onChoose }: RecipientsProps) {
  const t = useTranslations('recognitions.composer')
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-1">
      <div className="group flex gap-3">
        <label htmlFor="thank-recipients" className="flex h-8 items-center text-muted group-focus-within:text-accent">
          {t('to')}
        </label>
        <div className="min-w-0 grow">
          {/* First, so that without scripts the label finds it and not the picker. */}
          <noscript>
            <ul className="grid gap-x-4 sm:grid-cols-2">
              {people.map((person, place) => (
                <li key={person.id}>
                  <label className="flex min-h-8 items-center gap-2">
                    <input
                      id={place === 0 ? 'thank-recipients' : undefined}
                      type="checkbox"
                      name="recipients"
                      value={person.id}
                      defaultChecked={chosen.some(one => one.id === person.id)}
                      className="size-4 accent-accent"
                    />
                    {person.name}
                  </label>
                </li>
              ))}
            </ul>
          </noscript>
          {unfolded && (
            <div className="needs-scripts">
              <PeoplePicker
                id="thank-recipients"
                placeholder={t('typeName')}
                autoFocus={chosen.length === 0}
                suggested={people}
                chosen={chosen}
                invalid={Boolean(error)}
                describedBy={error ? 'thank-recipients-error' : undefined}
                onChoose={onChoose}
              />
            </div>
          )}
        </div>
      </div>
      <FieldError id="thank-recipients-error">{error}</FieldError>
    </div>
  )
}
