'use server'

import { newSetForm, oneForm, setForm, shelveForm, templateForm } from '@/lib/contracts/browser/question-forms'
import { addQuestionSet, removeQuestionSet, reviseQuestionSet } from '@/lib/domain/questionnaires/commands'
import { renameSet } from '@/lib/domain/questionnaires/rewording'
import { addTemplate } from '@/lib/domain/questionnaires/templates'
import { formAction } from './form-action'
import type { FormState } from './form-state'

/** `to`: where one goes from there. */
type Done = { id: string; to?: string }
type State = FormState<Done>

const home = '/hiring/questions'

/** To the set, which says what was done; the moment lets the same deed be told twice. */
const told =
  (deed: string) =>
  ({ id }: Done) =>
    `${home}/${id}?done=${deed}&at=${Date.now()}`

const making = formAction(
  newSetForm,
  async (actor, form): Promise<Done> => ({ id: (await addQuestionSet(actor, form)).uuid }),
  told('made'),
)

const copying = formAction(
  templateForm,
  async (actor, { template }): Promise<Done> => ({ id: (await addTemplate(actor, template)).uuid }),
  told('copied'),
)

const renaming = formAction(
  setForm,
  async (actor, { id, seen, overwrite, title, language }): Promise<Done> => {
    await renameSet(actor, id, { title, language }, { seen: overwrite ? undefined : seen })
    return { id }
  },
  told('saved'),
)

const preferring = formAction(oneForm, async (actor, { id }): Promise<Done> => {
  await reviseQuestionSet(actor, id, { isDefault: true })
  return { id }
})

const shelving = formAction(shelveForm, async (actor, { id, to }): Promise<Done> => {
  await reviseQuestionSet(actor, id, { archived: to === 'archive' })
  return { id }
})

const dropping = formAction(
  oneForm,
  async (actor, { id }): Promise<Done> => {
    const { archivedAt } = await removeQuestionSet(actor, id)
    return { id, to: `${home}?done=${archivedAt ? 'archived' : 'removed'}&at=${Date.now()}` }
  },
  ({ to = home }) => to,
)

/** Adds an empty set; fields: title, language. */
export async function makeSet(before: State, form: FormData): Promise<State> {
  return making(before, form)
}

/** Adds a set that says what a template says; field: template. */
export async function copyTemplate(before: State, form: FormData): Promise<State> {
  return copying(before, form)
}

/** Says what a set is called and in which language it was written; fields as in `setForm`. */
export async function changeSet(before: State, form: FormData): Promise<State> {
  return renaming(before, form)
}

/** Makes a set the one that is asked where a request names none; field: id. */
export async function preferSet(before: State, form: FormData): Promise<State> {
  return preferring(before, form)
}

/** Takes a set out of use, or back into it; fields: id, to. */
export async function shelveSet(before: State, form: FormData): Promise<State> {
  return shelving(before, form)
}

/** Removes a set that was never sent; field: id. */
export async function dropSet(before: State, form: FormData): Promise<State> {
  return dropping(before, form)
}
