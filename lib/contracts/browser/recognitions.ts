import { z } from 'zod'
import type { PersonActor } from '@/lib/domain/actor'
import { mayReadInsights } from '@/lib/domain/insights/policy'
import { findPerson, listLikelyRecipients } from '@/lib/domain/people/queries'
import { type FeedFilter, type FeedRecognition, findInFeed, listFeed } from '@/lib/domain/recognitions/feed'
import { mayChange } from '@/lib/domain/recognitions/policy'
import { listComments } from '@/lib/domain/recognitions/queries'
import type { Comment, PersonBrief } from '@/lib/domain/recognitions/types'
import { listValues } from '@/lib/domain/values/queries'
import { bbcodeToHtml } from '@/lib/formats/bbcode'
import { idList, pathId } from '../fields'
import { absent } from './absent'
import { mostNews } from './limits'
import type { CommentItem, ComposerOptions, Face, FeedItem, FeedPage, FeedSearch, Me } from './types'

const pageSize = 20

// What a page's first paint brings: a phone shows three, and every one costs it work before it answers to a touch.
const firstSize = 8

// What comes in

const feedWire = z.object({
  cursor: pathId.optional(),
  by: idList.optional(),
  for: idList.optional(),
  value: idList.optional(),
  scope: z.enum(['team', 'location', 'me'], { error: 'must be team, location or me' }).optional(),
  person: pathId.optional(),
})

const filterOf = (wire: z.output<typeof feedWire>): FeedFilter => ({
  before: wire.cursor,
  givenBy: wire.by,
  givenFor: wire.for,
  valueIds: wire.value,
  scope: wire.scope,
  personId: wire.person,
  // One more than is shown tells whether there is a next page.
  limit: pageSize + 1,
})

export const feedFilter = feedWire.transform(filterOf)

/** What came after one that was read; counted one further than is said, so that "more" is known. */
export const newsFilter = feedWire.extend({ after: pathId }).transform(({ after, ...wire }) => ({
  after,
  filter: { ...filterOf(wire), limit: mostNews + 1 },
}))

/** What of an address says what to show: other parameters, and what cannot be, are left out. */
export function feedSearch(address: Record<string, string | string[] | undefined>): FeedSearch {
  const said = (['scope', 'value', 'person'] as const).flatMap(key => {
    const given = [address[key]].flat()[0]
    return given !== undefined && feedWire.shape[key].safeParse(given).success ? [[key, given]] : []
  })
  return Object.fromEntries(said)
}

export const recognitionId = z.object({ id: pathId })

// What goes out

type Faced = Pick<PersonBrief, 'id' | 'displayName' | 'avatar' | 'avatarUrl' | 'title'>

/** Pictures reach the browser through its own session, so their plain address is enough. */
export const pictureUrl = (name: string) => `/attachments/view/${name}`

export const presentFace = (person: Faced): Face => ({
  id: person.id,
  name: person.displayName,
  avatarUrl: person.avatar ? pictureUrl(person.avatar) : null,
  title: person.title,
})

export function presentItem(actor: PersonActor, recognition: FeedRecognition): FeedItem {
  const { giver, recipients, picture, hi5Mine, report } = recognition
  const concerned = giver.id === actor.personId || recipients.some(one => one.id === actor.personId)
  return {
    id: recognition.id,
    givenAt: recognition.createdAt.toISOString(),
    editedAt: recognition.editedAt?.toISOString() ?? null,
    giver: presentFace(giver),
    recipients: recipients.map(presentFace),
    values: recognition.values.map(({ id, name, tint }) => ({ id, name, tint })),
    html: bbcodeToHtml(recognition.text),
    picture: picture && {
      url: pictureUrl(picture.name),
      width: picture.width,
      height: picture.height,
      alt: picture.alt,
    },
    private: recognition.isPrivate,
    source: recognition.source,
    hi5s: { count: recognition.hi5Count, mine: hi5Mine, may: !concerned },
    commentCount: recognition.commentCount,
    mayChange: mayChange(actor, giver.id),
    mayReport: !concerned && !report,
    report,
  }
}

export function presentPage(actor: PersonActor, recognitions: FeedRecognition[], size = pageSize): FeedPage {
  const shown = recognitions.slice(0, size)
  const more = recognitions.length > size
  return { items: shown.map(one => presentItem(actor, one)), next: more ? String(shown.at(-1)!.id) : null }
}

export const presentComment = (comment: Comment): CommentItem => ({
  id: comment.id,
  author: presentFace(comment.author),
  text: comment.text,
  createdAt: comment.createdAt.toISOString(),
})

// What pages ask for on the server, through the same queries and presenters

/** The beginning of a feed, newest first; what follows its `next` comes in longer pages. */
export const feedPage = async (actor: PersonActor, search: FeedSearch = {}): Promise<FeedPage> =>
  presentPage(actor, await listFeed(actor, { ...feedFilter.parse(search), limit: firstSize + 1 }), firstSize)

/** One recognition by the id in a page's address; null when there is none for this person. */
export async function feedItem(actor: PersonActor, id: string): Promise<FeedItem | null> {
  const known = pathId.safeParse(id)
  if (!known.success) return null
  const recognition = await findInFeed(actor, known.data).catch(absent)
  return recognition && presentItem(actor, recognition)
}

/** What was said below it, oldest first. */
export const commentList = async (actor: PersonActor, id: number): Promise<CommentItem[]> =>
  (await listComments(actor, id)).map(presentComment)

/** What the composer offers. */
export async function composerOptions(actor: PersonActor): Promise<ComposerOptions> {
  const [values, people] = await Promise.all([listValues(actor), listLikelyRecipients(actor)])
  return {
    company: actor.organization.name,
    values: values.map(({ id, name, description, tint }) => ({ id, name, description, tint })),
    hi5Balance: actor.hi5Balance,
    hi5Limit: actor.organization.hi5Quota,
    people: people.map(presentFace),
  }
}

/** The person whose id stands in an address; null when it names nobody of the company. */
export async function personNamed(actor: PersonActor, id: string | undefined): Promise<Face | null> {
  const known = pathId.safeParse(id)
  const person = known.success ? await findPerson(actor, known.data).catch(absent) : null
  return person && presentFace(person)
}

/** The colleague whose id stands in an address, to be thanked; null when it names nobody else. */
export async function colleague(actor: PersonActor, id: string | undefined): Promise<Face | null> {
  const person = await personNamed(actor, id)
  return person?.id === actor.personId ? null : person
}

/** Who is signed in. */
export const presentMe = (actor: PersonActor, { decides }: { decides: boolean }, reviews: boolean): Me => ({
  person: {
    id: actor.personId,
    name: actor.displayName,
    avatarUrl: actor.avatar && pictureUrl(actor.avatar),
    title: null,
    role: actor.role,
    email: actor.email,
  },
  hi5Balance: actor.hi5Balance,
  language: actor.language,
  decidesLeave: decides,
  leads: mayReadInsights(actor),
  recruits: actor.recruiter !== null,
  reviews,
})
