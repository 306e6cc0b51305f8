import type { ComponentProps } from 'react'
import { classNames } from './class-names'
import { Spinner } from './spinner'

const looks = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong',
  plain: 'border border-edge bg-raised text-ink hover:bg-sunken',
  quiet: 'text-muted hover:bg-hover hover:text-ink aria-expanded:bg-hover aria-expanded:text-ink',
  danger: 'bg-refused text-on-refused hover:bg-refused-strong',
}

const sizes = {
  small: 'h-8 gap-1.5 px-2.5 text-small',
  base: 'h-10 gap-2 px-4 text-base',
  icon: 'size-9',
}

type Look = { look?: keyof typeof looks; size?: keyof typeof sizes }

export function buttonClass({ look = 'plain', size = 'base' }: Look = {}) {
  return classNames(
    'inline-flex shrink-0 select-none items-center justify-center whitespace-nowrap rounded-base font-semibold transition-colors',
    looks[look],
    sizes[size],
  )
}

type ButtonProps = ComponentProps<'button'> & Look & { busy?: boolean }

/** A busy button keeps its place in the tab order and ignores further presses. */
export function Button({
  look,
  size,
  busy = false,
  className,
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-busy={busy || undefined}
      onClick={busy ? event => event.preventDefault() : onClick}
      className={classNames(buttonClass({ look, size }), className)}
    >
      {busy && <Spinner />}
      {children}
    </button>
  )
}
