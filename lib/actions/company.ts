'use server'

import { z } from 'zod'
import { line, text, wholeNumber } from '@/lib/contracts/fields'
import type { PersonActor } from '@/lib/domain/actor'
import { setSchedule } from '@/lib/domain/calendar/commands'
import { findCompanyWeek } from '@/lib/domain/calendar/company-week'
import { DomainError, invalid } from '@/lib/domain/errors'
import { findCompany } from '@/lib/domain/organizations/company'
import { addDomain, removeDomain } from '@/lib/domain/organizations/domains'
import { chooseLogo, removeLogo } from '@/lib/domain/organizations/logo'
import {
  type CompanyChanges,
  differences,
  requireGoodChanges,
  reviseCompany,
} from '@/lib/domain/organizations/revising'
import type { Asked, SectionState } from './company-state'
import { formAction } from './form-action'
import type { FormState } from './form-state'

const seen = text(2000)
const sure = text(2000).optional()

const asTexts = (given: CompanyChanges) =>
  Object.entries(given).map(([field, value]) => [field, String(value)] as const)

/** What of `risky` would change; null where nothing would, or where the writer has agreed to this very change. */
async function doubts(actor: PersonActor, risky: CompanyChanges, agreed: string | undefined) {
  requireGoodChanges(risky)
  const company = await findCompany(actor)
  const changes = asTexts(differences(company, risky))
  const now = JSON.stringify(changes)
  if (changes.length === 0 || agreed === now) return null
  const ask: Asked[] = changes.map(([field, after]) => ({
    field,
    before: String(company[field as keyof CompanyChanges]),
    after,
  }))
  return { ask, sure: now }
}

const rename = formAction(z.object({ name: line(200), seen }), async (actor, { name, seen }): Promise<SectionState> => {
  await reviseCompany(actor, 'name', { name }, { seen })
  return { saved: true }
})

const colour = z
  .object({ own: z.literal('on').optional(), colour: text(7), seen })
  .transform(({ own, colour, seen }) => ({ colour: own ? colour.trim().toLowerCase() : null, seen }))

const recolour = formAction(colour, async (actor, { colour, seen }): Promise<SectionState> => {
  await reviseCompany(actor, 'look', { colour }, { seen })
  return { saved: true }
})

const clock = formAction(
  z.object({ timeZone: text(60), seen, sure }),
  async (actor, { timeZone, seen, sure }): Promise<SectionState> => {
    const asked = await doubts(actor, { timeZone }, sure)
    if (asked) return { ...asked, entered: { timeZone } }
    await reviseCompany(actor, 'clock', { timeZone }, { seen })
    return { saved: true }
  },
)

const twoDigits = (value: string) => value.padStart(2, '0')

const leaveYear = formAction(
  z.object({ month: wholeNumber(1, 12), day: wholeNumber(1, 31), seen, sure }),
  async (actor, { month, day, seen, sure }): Promise<SectionState> => {
    const leaveYearStart = `${twoDigits(String(month))}-${twoDigits(String(day))}`
    const asked = await doubts(actor, { leaveYearStart }, sure).catch(error => {
      const wrong = error instanceof DomainError && error.fields?.leaveYearStart
      throw wrong ? invalid({ day: wrong }) : error
    })
    if (asked) return { ...asked, entered: { month: String(month), day: String(day) } }
    await reviseCompany(actor, 'leave_year', { leaveYearStart }, { seen })
    return { saved: true }
  },
)

const thanks = formAction(
  z.object({
    hi5Quota: wholeNumber(0, 1000),
    hi5Period: z.enum(['weekly', 'monthly']),
    staffMayGive: z.literal('on').optional(),
    seen,
    sure,
  }),
  async (actor, { seen, sure, staffMayGive, ...hi5s }): Promise<SectionState> => {
    const asked = await doubts(actor, hi5s, sure)
    const entered = { hi5Quota: String(hi5s.hi5Quota), hi5Period: hi5s.hi5Period, staffMayGive: staffMayGive ?? '' }
    if (asked) return { ...asked, entered }
    await reviseCompany(actor, 'thanks', { ...hi5s, staffMayGive: staffMayGive === 'on' }, { seen })
    return { saved: true }
  },
)

const hours = text(6)
  .regex(/^\s*\d{1,2}([.,]\d{1,2})?\s*$/, { error: 'must be a number' })
  .transform(value => Number(value.replace(',', '.')))
  .refine(value => value <= 24, { error: 'must be from 0 to 24' })

const week = z.object({
  effectiveDate: text(10),
  h1: hours,
  h2: hours,
  h3: hours,
  h4: hours,
  h5: hours,
  h6: hours,
  h7: hours,
  seen,
  sure,
})

const setWeek = formAction(week, async (actor, { effectiveDate, seen, sure, ...days }): Promise<SectionState> => {
  const hours = Object.values(days)
  const before = await findCompanyWeek(actor)
  if (JSON.stringify(before.hours) !== seen)
    throw new DomainError('mismatch', 'Somebody else has changed this meanwhile')
  const now = JSON.stringify([effectiveDate, hours])
  const ask = hours.flatMap((after, at) =>
    after === before.hours[at] ? [] : [{ field: `h${at + 1}`, before: String(before.hours[at]), after: String(after) }],
  )
  if (ask.length > 0 && sure !== now) {
    const said = Object.entries(days).map(([day, value]) => [day, String(value)])
    return { ask, sure: now, entered: { effectiveDate, ...Object.fromEntries(said) } }
  }
  return { saved: true, recounts: await setSchedule(actor, { personId: null, effectiveDate, hours }) }
})

const add = formAction(z.object({ domain: text(300) }), async (actor, { domain }): Promise<SectionState> => {
  await addDomain(actor, domain)
  return { saved: true }
})

const remove = formAction(z.object({ domain: text(300) }), async (actor, { domain }): Promise<SectionState> => {
  await removeDomain(actor, domain)
  return { saved: true }
})

const file = z.instanceof(File, { error: 'is required' }).refine(one => one.size > 0, 'is required')

const logo = formAction(z.object({ logo: file }), async (actor, { logo }): Promise<SectionState> => {
  await chooseLogo(actor, new Uint8Array(await logo.arrayBuffer()))
  return { saved: true }
})

const noLogo = formAction(z.object({}), async (actor): Promise<SectionState> => {
  await removeLogo(actor)
  return { saved: true }
})

type State = FormState<SectionState>

/** Names the company; field: name. */
export async function renameCompany(before: State, form: FormData): Promise<State> {
  return rename(before, form)
}

/** Gives it a colour, or Laurel's own without `own`; fields: own, colour. */
export async function recolourCompany(before: State, form: FormData): Promise<State> {
  return recolour(before, form)
}

/** Sets its clock, once somebody has looked twice; field: timeZone. */
export async function setCompanyClock(before: State, form: FormData): Promise<State> {
  return clock(before, form)
}

/** Sets the day its leave years begin on, once somebody has looked twice; fields: month, day. */
export async function setLeaveYear(before: State, form: FormData): Promise<State> {
  return leaveYear(before, form)
}

/** Sets how thanks go; what changes anybody's hi5s once somebody has looked twice. Fields: hi5Quota, hi5Period, staffMayGive. */
export async function setThanks(before: State, form: FormData): Promise<State> {
  return thanks(before, form)
}

/** Sets the working week from a day on, once somebody has looked twice; fields: effectiveDate, h1 … h7 (hours, Monday first). */
export async function setCompanyWeek(before: State, form: FormData): Promise<State> {
  return setWeek(before, form)
}

/** Lets people with addresses at a domain join; field: domain. */
export async function addCompanyDomain(before: State, form: FormData): Promise<State> {
  return add(before, form)
}

/** Lets nobody new join by a domain; field: domain. */
export async function removeCompanyDomain(before: State, form: FormData): Promise<State> {
  return remove(before, form)
}

/** Gives it a logo; field: logo, a file. */
export async function chooseCompanyLogo(before: State, form: FormData): Promise<State> {
  return logo(before, form)
}

/** Shows Laurel's own mark again. */
export async function removeCompanyLogo(before: State, form: FormData): Promise<State> {
  return noLogo(before, form)
}
