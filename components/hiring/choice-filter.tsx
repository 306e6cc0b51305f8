'use client'

import { useRouter } from 'next/navigation'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'

type Choice = { name: string; label: string; all: string; chosen?: string; options: { value: string; label: string }[] }

type ChoiceFilterProps = {
  page: string
  /** What the form is called, and its button where there are no scripts. */
  label: string
  show: string
  /** What stays in the address beside the choices. */
  kept: Record<string, string>
  choices: Choice[]
}

/** A few choices kept in the address of a page; chosen, it is there. Without scripts a button asks. */
export function ChoiceFilter({ page, label, show, kept, choices }: ChoiceFilterProps) {
  const router = useRouter()
  return (
    <form
      method="get"
      action={page}
      aria-label={label}
      onChange={event => {
        const asked = new FormData(event.currentTarget)
        const said = [...asked].filter((one): one is [string, string] => typeof one[1] === 'string' && one[1] !== '')
        router.push(said.length > 0 ? `${page}?${new URLSearchParams(said)}` : page, { scroll: false })
      }}
      data-screen-only
      className="flex flex-wrap items-end gap-2"
    >
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {choices.map(choice => (
        <Select
          key={choice.name}
          aria-label={choice.label}
          name={choice.name}
          defaultValue={choice.chosen ?? ''}
          className="w-60 max-w-full"
        >
          <option value="">{choice.all}</option>
          {choice.options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      ))}
      <span className="folded">
        <Button type="submit" className="h-11">
          {show}
        </Button>
      </span>
    </form>
  )
}
