'use server'

import { z } from 'zod'
import {
  closingForm,
  colourForm,
  keepForm,
  linksForm,
  priceForm,
  remindersForm,
  sightForm,
  voiceForm,
} from '@/lib/contracts/browser/hiring-settings'
import { countOverdueAfter } from '@/lib/domain/candidates/retention'
import { invalid } from '@/lib/domain/errors'
import { closeFirm } from '@/lib/domain/hiring/firm-closing'
import { changeLogo, removeFirmLogo } from '@/lib/domain/hiring/firm-logo'
import { findFirmSettings, reviseFirmSection } from '@/lib/domain/hiring/firm-settings'
import { readMoney } from '@/lib/formats/money'
import type { SectionState } from './company-state'
import { formAction } from './form-action'
import type { FormState } from './form-state'

type State = FormState<SectionState>

const saved: SectionState = { saved: true }

const file = z.instanceof(File, { error: 'is required' }).refine(one => one.size > 0, 'is required')

const choosingLogo = formAction(z.object({ logo: file }), async (actor, { logo }): Promise<SectionState> => {
  await changeLogo(actor, actor.organization.uuid, new Uint8Array(await logo.arrayBuffer()))
  return saved
})

const removingLogo = formAction(z.object({}), async (actor): Promise<SectionState> => {
  await removeFirmLogo(actor, actor.organization.uuid)
  return saved
})

const colouring = formAction(colourForm, async (actor, { colour, seen }): Promise<SectionState> => {
  await reviseFirmSection(actor, 'look', { colour }, { seen })
  return saved
})

const speaking = formAction(voiceForm, async (actor, { seen, ...voice }): Promise<SectionState> => {
  await reviseFirmSection(actor, 'voice', voice, { seen })
  return saved
})

const reminding = formAction(
  remindersForm,
  async (actor, { interval, cap, rate, skip, seen }): Promise<SectionState> => {
    const rules = { reminderInterval: interval, reminderCap: cap, reminderRate: rate, remindersSkipWeekends: skip }
    await reviseFirmSection(actor, 'reminders', rules, { seen })
    return saved
  },
)

const linking = formAction(linksForm, async (actor, { linkDays, seen }): Promise<SectionState> => {
  await reviseFirmSection(actor, 'links', { linkDays }, { seen })
  return saved
})

const sharing = formAction(sightForm, async (actor, { shares, seen }): Promise<SectionState> => {
  await reviseFirmSection(actor, 'sight', { sharesSight: shares }, { seen })
  return saved
})

const most = 1_000_000

const pricing = formAction(priceForm, async (actor, { price, currency, seen }): Promise<SectionState> => {
  const referencePrice = readMoney(price, currency)
  if (referencePrice === null) throw invalid({ price: 'must be an amount such as 12.50' })
  if (referencePrice > most) throw invalid({ price: 'is more than a reference may cost' })
  await reviseFirmSection(actor, 'price', { referencePrice, currency }, { seen })
  return saved
})

const keeping = formAction(keepForm, async (actor, { days, seen, sure }): Promise<SectionState> => {
  const { retentionDays: before } = await findFirmSettings(actor)
  const now = String(days ?? '')
  const isShorter = days !== null && (before === null || days < before)
  if (isShorter && sure !== now) {
    const ask = [{ field: 'days', before: String(before ?? ''), after: now }]
    return { ask, sure: now, entered: { days: now }, count: await countOverdueAfter(actor, days) }
  }
  await reviseFirmSection(actor, 'retention', { retentionDays: days }, { seen })
  return saved
})

const asSaid = (name: string) => name.trim().toLowerCase()

const closing = formAction(
  closingForm,
  async (actor, { name }): Promise<null> => {
    if (asSaid(name) !== asSaid(actor.organization.name)) throw invalid({ name: 'is not the name of your company' })
    await closeFirm(actor, actor.organization.uuid)
    return null
  },
  () => '/',
)

/** Gives the firm a logo; field: logo, a file. */
export async function chooseFirmLogo(before: State, form: FormData): Promise<State> {
  return choosingLogo(before, form)
}

/** Takes the firm's logo away. */
export async function forgetFirmLogo(before: State, form: FormData): Promise<State> {
  return removingLogo(before, form)
}

/** Gives the firm a colour, or Laurel's own without `own`; fields: own, colour, seen. */
export async function recolourFirm(before: State, form: FormData): Promise<State> {
  return colouring(before, form)
}

/** Sets who mails are from and in which language; fields: senderName, language, seen. */
export async function setFirmVoice(before: State, form: FormData): Promise<State> {
  return speaking(before, form)
}

/** Sets how the firm reminds; fields: interval, cap, rate (hours), skip, seen. */
export async function setFirmReminders(before: State, form: FormData): Promise<State> {
  return reminding(before, form)
}

/** Sets for how many days links open something; fields: linkDays, seen. */
export async function setFirmLinks(before: State, form: FormData): Promise<State> {
  return linking(before, form)
}

/** Lets recruiters see each other's candidates, or no longer; fields: shares, seen. */
export async function setFirmSight(before: State, form: FormData): Promise<State> {
  return sharing(before, form)
}

/** Sets what a completed reference costs; fields: price, currency, seen. */
export async function setFirmPrice(before: State, form: FormData): Promise<State> {
  return pricing(before, form)
}

/** Sets for how long candidates are kept, once somebody has looked twice at a shorter time; fields: days (empty for good), seen. */
export async function keepFirmCandidates(before: State, form: FormData): Promise<State> {
  return keeping(before, form)
}

/** Closes the firm, named by whoever does it; field: name. */
export async function closeHiring(before: FormState<null>, form: FormData): Promise<FormState<null>> {
  return closing(before, form)
}
