import type { PersonActor } from '@/lib/domain/actor'
import { notFound } from '@/lib/domain/errors'
import { groupsOf } from '@/lib/domain/questionnaires/arranging'
import {
  changedSinceSent,
  countSets,
  findSet,
  findVersion,
  listSets,
  listVersions,
  type SetSummary,
} from '@/lib/domain/questionnaires/overview'
import { setStamp } from '@/lib/domain/questionnaires/rewording'
import { pathId } from '../fields'
import { namer, offeredLanguages } from './languages'
import { allOf, uuidIn } from './question-pages'
import { previewOf, stated } from './question-preview'
import type { BuilderGroup, BuilderQuestion, Language, SetPage, SetRow, VersionPage } from './question-sets-types'
import { allToTranslate, lackIn } from './question-translation'

const pageSize = 50

const presentRow = (set: SetSummary, name: (code: string) => Language): SetRow => ({
  id: set.uuid,
  title: set.title,
  // The original first, though no question may be written yet.
  languages: [...new Set([set.language, ...set.languages])].map(code => name(code).name),
  questions: set.questions,
  used: set.used,
  version: set.version,
  isDefault: set.isDefault,
  archived: set.archivedAt !== null,
})

/** A page of the firm's sets, those in use or those in the archive. Throws `forbidden`. */
export async function setsPage(
  actor: PersonActor,
  { archived, after }: { archived: boolean; after?: string },
  tag: string,
) {
  const place = pathId.safeParse(after)
  const [sets, counts] = await Promise.all([
    listSets(actor, { archived, after: place.success ? place.data : undefined, limit: pageSize + 1 }),
    countSets(actor),
  ])
  const shown = sets.slice(0, pageSize)
  return {
    rows: shown.map(set => presentRow(set, namer(tag))),
    next: sets.length > pageSize ? String(Math.max(...shown.map(one => one.id))) : null,
    counts,
  }
}

const presentBuilt = ({ settings, ...question }: ReturnType<typeof stated>): BuilderQuestion => ({
  id: question.id,
  type: question.type,
  text: question.text,
  help: question.help,
  category: question.category,
  group: question.group,
  required: question.required,
  allowsComment: question.allowsComment,
  settings: {
    ...settings,
    choices: settings.choices ?? [],
    rows: settings.rows ?? [],
    columns: settings.columns ?? [],
  },
})

const grouped = (questions: ReturnType<typeof stated>[]): BuilderGroup[] =>
  groupsOf(questions.map(presentBuilt)).map(group => ({ title: group[0]!.group, questions: group }))

/** Everything about one set; `language` is the one of the preview. Throws `forbidden`, `not_found`. */
export async function setPage(
  actor: PersonActor,
  id: string,
  language: string | undefined,
  tag: string,
): Promise<SetPage> {
  const set = await findSet(actor, uuidIn(id, 'Question set'))
  const [questions, versions, changed] = await Promise.all([
    allOf(actor, set.uuid),
    listVersions(actor, set),
    changedSinceSent(actor, set),
  ])
  const name = namer(tag)
  const spoken = set.languages.filter(code => code !== set.language)
  return {
    id: set.uuid,
    title: set.title,
    language: name(set.language),
    isDefault: set.isDefault,
    archived: set.archivedAt !== null,
    used: set.used,
    total: questions.length,
    seen: setStamp(set),
    groups: grouped(questions.map(stated)),
    translations: spoken.map(code => ({
      ...name(code),
      missing: lackIn(questions, code),
      total: allToTranslate(questions, code),
    })),
    others: offeredLanguages(tag).filter(({ code }) => code !== set.language && !spoken.includes(code)),
    versions: versions.map(one => ({ ...one, createdAt: one.createdAt.toISOString() })),
    changed,
    preview: previewOf(questions.map(stated), set.language, language, tag),
  }
}

/** What went out as one version of a set; `language` is the one of the preview. Throws `forbidden`, `not_found`. */
export async function versionPage(
  actor: PersonActor,
  { id, number }: { id: string; number: string },
  language: string | undefined,
  tag: string,
): Promise<VersionPage> {
  const set = await findSet(actor, uuidIn(id, 'Question set'))
  const asked = pathId.safeParse(number)
  if (!asked.success) throw notFound('Version')
  const { title, questions, createdAt, ...version } = await findVersion(actor, set, asked.data)
  return {
    set: { id: set.uuid, title: set.title },
    number: version.number,
    title,
    createdAt: createdAt.toISOString(),
    total: questions.length,
    groups: grouped(questions),
    preview: previewOf(questions, version.language, language, tag),
  }
}
