import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names'

type BoxProps = Omit<ComponentProps<'input'>, 'type'> & { children: ReactNode; hint?: ReactNode }

const row = 'inline-flex min-h-8 items-start gap-2.5 py-1'
const box = 'mt-0.5 size-4.5 shrink-0 accent-accent'

/** Yes or no, or one of several that may all be chosen. The whole line can be pressed. */
export function Checkbox({ children, hint, className, ...rest }: BoxProps) {
  return (
    <label className={classNames(row, className)}>
      <input {...rest} type="checkbox" className={box} />
      <Said hint={hint}>{children}</Said>
    </label>
  )
}

/** One of several, see RadioGroup. */
export function Radio({ children, hint, className, ...rest }: BoxProps) {
  return (
    <label className={classNames(row, className)}>
      <input {...rest} type="radio" className={box} />
      <Said hint={hint}>{children}</Said>
    </label>
  )
}

function Said({ children, hint }: { children: ReactNode; hint: ReactNode }) {
  return (
    <span className="min-w-0">
      {children}
      {hint && <span className="block text-muted text-small">{hint}</span>}
    </span>
  )
}
