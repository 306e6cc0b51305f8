import type { ComponentProps } from 'react'
import { Input } from './field'

type DateInputProps = Omit<ComponentProps<'input'>, 'type'>

/** A calendar date as YYYY-MM-DD, chosen in the browser's own calendar, in the reader's own order of day and month. */
export function DateInput(props: DateInputProps) {
  return <Input {...props} type="date" />
}
