import type { ReactNode } from 'react'
import { Checkbox, Radio } from './checkbox'
import { FieldError } from './field'

type Option = { value: string; label: ReactNode; hint?: ReactNode }

type GroupProps = {
  /** The field's name, and the id by which an error summary leads to its first choice. */
  name: string
  legend: ReactNode
  hint?: ReactNode
  error?: string
  options: readonly Option[]
  required?: boolean
}

/** A question with one answer. */
export function RadioGroup({ value, ...group }: GroupProps & { value?: string }) {
  return (
    <Group {...group}>
      {group.options.map((option, place) => (
        <Radio
          key={option.value}
          id={place === 0 ? group.name : undefined}
          name={group.name}
          value={option.value}
          defaultChecked={option.value === value}
          required={group.required}
          hint={option.hint}
        >
          {option.label}
        </Radio>
      ))}
    </Group>
  )
}

/** A question with any number of answers. */
export function CheckboxGroup({ values = [], ...group }: GroupProps & { values?: readonly string[] }) {
  return (
    <Group {...group}>
      {group.options.map((option, place) => (
        <Checkbox
          key={option.value}
          id={place === 0 ? group.name : undefined}
          name={group.name}
          value={option.value}
          defaultChecked={values.includes(option.value)}
          hint={option.hint}
        >
          {option.label}
        </Checkbox>
      ))}
    </Group>
  )
}

function Group({ name, legend, hint, error, children }: GroupProps & { children: ReactNode }) {
  const describedBy = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ')
  return (
    <fieldset aria-describedby={describedBy || undefined} className="grid min-w-0 justify-items-start">
      <legend className="mb-1 font-semibold">{legend}</legend>
      {hint && (
        <p id={`${name}-hint`} className="text-muted text-small">
          {hint}
        </p>
      )}
      {children}
      <FieldError id={`${name}-error`}>{error}</FieldError>
    </fieldset>
  )
}
