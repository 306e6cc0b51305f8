import type { ComponentProps, ReactNode } from 'react'

type SwitchProps = Omit<ComponentProps<'input'>, 'type' | 'role'> & { children: ReactNode }

/** A checkbox in the browser's own sense, so it submits with its form even before scripts arrive. */
export function Switch({ children, ...rest }: SwitchProps) {
  return (
    <label className="inline-flex min-h-8 cursor-pointer select-none items-center gap-2">
      <input
        {...rest}
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox says by itself whether it is checked
        role="switch"
        className="relative h-5 w-9 shrink-0 cursor-pointer appearance-none rounded-full bg-edge transition-colors before:absolute before:start-0.5 before:top-0.5 before:size-4 before:rounded-full before:bg-raised before:transition-transform checked:bg-accent checked:before:translate-x-4 rtl:checked:before:-translate-x-4 forced-colors:appearance-auto"
      />
      {children}
    </label>
  )
}
