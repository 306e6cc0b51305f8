import type { ComponentProps } from 'react'
import { Button } from './button'
import { Tooltip } from './tooltip'

type IconButtonProps = Omit<ComponentProps<typeof Button>, 'size' | 'aria-label'> & { label: string; keys?: string }

/** An icon alone always has a name: for the screen reader, and as a tooltip for the eye. */
export function IconButton({ label, keys, look = 'quiet', ...rest }: IconButtonProps) {
  return (
    <Tooltip label={label} keys={keys}>
      <Button {...rest} look={look} size="icon" aria-label={label} />
    </Tooltip>
  )
}
