import Link from 'next/link'
import type { ReactNode } from 'react'

const track = 'inline-flex max-w-full overflow-x-auto rounded-base bg-sunken p-1'
const part =
  'inline-flex min-h-8 select-none items-center justify-center whitespace-nowrap rounded-small px-3 font-semibold text-muted text-small transition-colors hover:text-ink'
const chosen = 'bg-raised text-ink shadow-float'

type SegmentedProps = {
  name: string
  legend: string
  options: readonly { value: string; label: ReactNode }[]
  value: string
  onChoose?: (value: string) => void
}

/** One of two to four, all in sight: radio buttons that look like one thing. Without onChoose it is a field of its form. */
export function Segmented({ name, legend, options, value, onChoose }: SegmentedProps) {
  return (
    <fieldset>
      <legend className="sr-only">{legend}</legend>
      <div className={track}>
        {options.map(option => (
          <label
            key={option.value}
            className={`${part} has-checked:bg-raised has-checked:text-ink has-checked:shadow-float has-focus-visible:outline-2 has-focus-visible:outline-accent`}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              className="sr-only"
              {...(onChoose
                ? { checked: option.value === value, onChange: () => onChoose(option.value) }
                : { defaultChecked: option.value === value })}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

type SegmentedLinksProps = {
  label: string
  links: readonly { href: string; label: ReactNode; current: boolean }[]
}

/** The same look for a filter that lives in the address. */
export function SegmentedLinks({ label, links }: SegmentedLinksProps) {
  return (
    <nav aria-label={label} className={track}>
      {links.map(link => (
        <Link
          key={link.href}
          href={link.href}
          scroll={false}
          prefetch={false}
          aria-current={link.current ? 'true' : undefined}
          className={`${part} ${link.current ? chosen : ''}`}
        >
          {link.label}
        </Link>
      ))}
    </nav>
  )
}
