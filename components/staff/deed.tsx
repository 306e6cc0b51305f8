'use client'

import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { useActionForm } from '@/components/ui/use-action-form'
import { beginHiring, bringStaffBack, clearStaffSecondStep, inviteStaffAgain, letStaffGo } from '@/lib/actions/staff'
import { ColleagueField } from './colleague-field'
import { Unfold } from './unfold'

const deeds = {
  again: inviteStaffAgain,
  clear: clearStaffSecondStep,
  hiring: beginHiring,
  leave: letStaffGo,
  back: bringStaffBack,
}

type DeedProps = {
  deed: keyof typeof deeds
  id: number
  /** What the button says; with `children` it unfolds them first, and `now` is the button that does it. */
  label: string
  now?: string
  children?: ReactNode
  /** Who takes over those who report to them. */
  successor?: { label: string; hint: string; placeholder: string }
}

/** Something that is done to somebody's access. What changes much says first what it does and what not. */
export function Deed({ deed, id, label, now, children, successor }: DeedProps) {
  const labels: Record<string, string> = successor ? { reportsTo: successor.label } : {}
  const { form, summary, error, busy } = useActionForm(deeds[deed], { labels })
  const button = (
    <Button
      type="submit"
      look={deed === 'leave' || deed === 'clear' ? 'danger' : 'plain'}
      busy={busy}
      className="justify-self-start"
    >
      {now ?? label}
    </Button>
  )
  const sent = (
    <form {...form} className="grid gap-4">
      {summary}
      <input type="hidden" name="id" value={id} />
      {successor && (
        <ColleagueField
          name="reportsTo"
          label={successor.label}
          hint={successor.hint}
          placeholder={successor.placeholder}
          error={error('reportsTo')}
          initial={null}
        />
      )}
      {button}
    </form>
  )
  if (!children) return sent
  return (
    <Unfold label={label} open={Boolean(summary)}>
      {children}
      {sent}
    </Unfold>
  )
}
