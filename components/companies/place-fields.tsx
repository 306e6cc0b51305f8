'use client'

import { useEffect, useState } from 'react'
import { Field } from '@/components/ui/field'
import { LongSelect } from '@/components/ui/long-select'

type PlaceFieldsProps = {
  labels: { country: string; timeZone: string }
  countryHint: string
  noCountry: string
  countries: { code: string; name: string }[]
  zones: string[]
  error: (name: string) => string | undefined
  text: (name: string, otherwise?: string) => string | undefined
}

/** Where a new company is: its country, and the clock it goes by. */
export function PlaceFields({ labels, countryHint, noCountry, countries, zones, error, text }: PlaceFieldsProps) {
  const [zone, setZone] = useState(text('timeZone', 'UTC') ?? 'UTC')
  useEffect(() => {
    // Most make a company where they sit.
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone
    if (zones.includes(here)) setZone(before => (before === 'UTC' ? here : before))
  }, [zones])
  return (
    <>
      <Field id="country" label={labels.country} hint={countryHint} error={error('country')}>
        {wiring => (
          <LongSelect
            {...wiring}
            name="country"
            defaultValue={text('country')}
            options={[
              { value: '', label: noCountry },
              ...countries.map(({ code, name }) => ({ value: code, label: name })),
            ]}
          />
        )}
      </Field>
      <Field id="timeZone" label={labels.timeZone} error={error('timeZone')}>
        {wiring => (
          <LongSelect
            {...wiring}
            name="timeZone"
            value={zone}
            onChange={event => setZone(event.target.value)}
            options={zones.map(value => ({ value, label: value.replaceAll('_', ' ') }))}
          />
        )}
      </Field>
    </>
  )
}
