'use client'

import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { Button, buttonClass } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { DateInput } from '@/components/ui/date-input'
import { Field, Input } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { useActionForm } from '@/components/ui/use-action-form'
import { inviteStaff, reviseStaff } from '@/lib/actions/staff'
import type { EnteredStaff, Named, Placements } from '@/lib/contracts/browser/staff-types'
import type { Face, Role } from '@/lib/contracts/browser/types'
import { ColleagueField } from './colleague-field'

type StaffFormProps = {
  /** Who is changed, and when what stands here had been written; null: somebody new. */
  person: { id: number; seen: string } | null
  entered: EnteredStaff
  manager: Face | null
  /** That manager has left. */
  managerLeft?: boolean
  placements: Placements
  roles: readonly Role[]
}

const fields = [
  'firstName',
  'lastName',
  'displayName',
  'email',
  'username',
  'role',
  'managerId',
  'departmentId',
  'locationId',
  'jobId',
  'employeeClassId',
  'employeeNumber',
  'dateHired',
] as const

type Typed = 'firstName' | 'lastName' | 'displayName' | 'email' | 'username' | 'employeeNumber'

/** Who somebody is and where they work: an invitation, or changes. Keeps what was typed whatever happens. */
export function StaffForm({ person, entered, manager, managerLeft, placements, roles }: StaffFormProps) {
  const t = useTranslations('staff')
  const labels = Object.fromEntries(fields.map(field => [field, t(`form.${field}`)]))
  const { form, summary, error, text, busy, state } = useActionForm(person ? reviseStaff : inviteStaff, { labels })
  const conflict = state !== null && !state.ok && state.code === 'mismatch'
  // Nobody gives what they may not, and a role one may not give stays.
  const offered = roles.some(role => role === entered.role) ? roles : [...roles, entered.role as Role]

  const typed = (name: Typed, more: { hint?: string; type?: string } = {}) => (
    <Field id={name} label={t(`form.${name}`)} hint={more.hint} error={error(name)}>
      {wiring => (
        <Input
          {...wiring}
          name={name}
          type={more.type}
          dir="auto"
          autoComplete="off"
          defaultValue={text(name, entered[name])}
        />
      )}
    </Field>
  )
  const placed = (name: 'departmentId' | 'locationId' | 'jobId' | 'employeeClassId', list: Named[]) => (
    <Field id={name} label={t(`form.${name}`)} error={error(name)}>
      {wiring => (
        <Select {...wiring} name={name} defaultValue={text(name, entered[name])}>
          <option value="">{t('form.none')}</option>
          {list.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )

  return (
    <form {...form} className="grid gap-8" aria-label={t(person ? 'form.who' : 'form.new')}>
      {summary}
      {person && (
        <>
          <input type="hidden" name="id" value={person.id} />
          <input type="hidden" name="seen" value={person.seen} />
        </>
      )}
      {conflict && <Checkbox name="overwrite">{t('form.overwrite')}</Checkbox>}
      <fieldset className="grid min-w-0 items-start gap-5 sm:grid-cols-2">
        <legend className="mb-3 font-serif text-lead">{t('form.who')}</legend>
        {typed('firstName')}
        {typed('lastName')}
        {person && typed('displayName')}
        {typed('email', { type: 'email' })}
        {typed('username', person ? {} : { hint: t('form.usernameHint') })}
        <Field id="role" label={t('form.role')} hint={t('roleHint')} error={error('role')} className="sm:col-span-2">
          {wiring => (
            <Select {...wiring} name="role" defaultValue={text('role', entered.role)} className="sm:max-w-xs">
              {offered.map(role => (
                <option key={role} value={role}>
                  {t(`role.${role}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </fieldset>
      <fieldset className="grid min-w-0 items-start gap-5 sm:grid-cols-2">
        <legend className="mb-3 font-serif text-lead">{t('form.work')}</legend>
        <ColleagueField
          name="managerId"
          label={t('form.managerId')}
          placeholder={t('form.managerPlaceholder')}
          hint={manager && managerLeft ? t('form.managerGone', { name: manager.name }) : undefined}
          error={error('managerId')}
          initial={managerLeft ? null : manager}
        />
        {placed('jobId', placements.jobs)}
        {placed('departmentId', placements.departments)}
        {placed('locationId', placements.locations)}
        {placed('employeeClassId', placements.classes)}
        {person && typed('employeeNumber')}
        <Field id="dateHired" label={t('form.dateHired')} error={error('dateHired')}>
          {wiring => <DateInput {...wiring} name="dateHired" defaultValue={text('dateHired', entered.dateHired)} />}
        </Field>
      </fieldset>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="primary" busy={busy} className="h-11">
          {t(person ? 'form.save' : 'form.invite')}
        </Button>
        <Link href="/admin/people" className={`${buttonClass()} h-11`}>
          {t('form.cancel')}
        </Link>
      </div>
    </form>
  )
}
