import { type ComponentProps, useState } from 'react'
import { Select } from './select'

type Option = { value: string; label: string }

type LongSelectProps = Omit<ComponentProps<typeof Select>, 'children' | 'dangerouslySetInnerHTML'> & {
  options: readonly Option[]
}

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, mark => marks[mark]!)

/**
 * A choice of hundreds, such as time zones. Its options are one piece of text to React: waking each of them up would take a
 * phone a second in which it answers to nothing.
 */
export function LongSelect({ options, ...rest }: LongSelectProps) {
  const chosen = rest.value ?? rest.defaultValue
  // As it was first drawn: what is chosen later is the browser's to show.
  const [__html] = useState(() =>
    options
      .map(({ value, label }) => {
        const selected = value === chosen ? ' selected=""' : ''
        return `<option value="${escaped(value)}"${selected}>${escaped(label)}</option>`
      })
      .join(''),
  )
  // biome-ignore lint/security/noDangerouslySetInnerHtml: every value and label is escaped above
  return <Select {...rest} dangerouslySetInnerHTML={{ __html }} />
}
