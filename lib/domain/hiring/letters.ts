import { and, eq, isNull } from 'drizzle-orm'
import { type Database, transaction } from '@/db'
import { candidates } from '@/db/schema/candidates'
import { mails } from '@/db/schema/notifications'
import { env } from '@/lib/env'
import { writeMail } from '../notifications/mails'
import { writeText } from '../notifications/texts'
import { type LinkPurpose, mintLink } from './links'

/** A letter ready to go: as a mail's columns, and as a text message. */
export type Composed = {
  mail: { subject: string; text: string; html: string; fromName: string; replyTo: string | null }
  text: string
}

export type Posting = {
  organizationId: number
  /** Names the letter once and for all. */
  occasion: string
  recipient: { email: string; phone?: string | null }
  about: { type: string; uuid: string }
  /** Whose case it belongs to: once they are gone, nothing of it may be written any more. */
  candidateUuid?: string
  /** The link that the letter's button opens: a token of its own, a page of the portal, or one that a minted key opens. */
  link:
    | { purpose: LinkPurpose; subjectId: number; days: number }
    | { page: string }
    | { mintKey: (tx: Database) => Promise<string>; pageFor: (key: string) => string }
}

const pages: Record<LinkPurpose, string> = {
  nominate: 'nominate',
  respond: 'respond',
  verify: 'verify',
  rights: 'rights',
  feedback: 'feedback',
}

async function wasWritten(tx: Database, { organizationId, occasion }: Posting) {
  const [found] = await tx
    .select({ id: mails.id })
    .from(mails)
    .where(and(eq(mails.organizationId, organizationId), eq(mails.occasion, occasion)))
    .limit(1)
  return found !== undefined
}

/** Keeps a candidate from being taken out until the transaction ends; false when they are gone. */
async function holdsCandidate(tx: Database, { organizationId, candidateUuid }: Posting) {
  if (!candidateUuid) return true
  const [held] = await tx
    .select({ id: candidates.id })
    .from(candidates)
    .where(
      and(
        eq(candidates.organizationId, organizationId),
        eq(candidates.uuid, candidateUuid),
        isNull(candidates.deletedAt),
      ),
    )
    .for('share')
  return held !== undefined
}

/** Where a letter's button leads, with the token in it when there is one. */
async function addressFor(tx: Database, { organizationId, link }: Posting) {
  if ('page' in link) return { address: link.page, token: null }
  if ('mintKey' in link) {
    const key = await link.mintKey(tx)
    return { address: link.pageFor(key), token: key }
  }
  const { purpose, subjectId, days } = link
  const token = await mintLink(tx, { organizationId, purpose, subjectId }, days)
  return { address: `/${pages[purpose]}/${token}`, token }
}

/**
 * Writes a letter once: a mail, and a text message to who has a phone. A link's token is minted, written and sealed in one
 * transaction with them. Says whether it was written now.
 */
export const postLetter = (posting: Posting, compose: (link: string) => Promise<Composed>): Promise<boolean> =>
  transaction(posting.organizationId, async tx => {
    if (!(await holdsCandidate(tx, posting)) || (await wasWritten(tx, posting))) return false
    const { organizationId, occasion, recipient, about } = posting
    const { address, token } = await addressFor(tx, posting)
    const { mail, text } = await compose(`${env().PUBLIC_URL}${address}`)
    const shared = {
      organizationId,
      occasion,
      subjectType: about.type,
      subjectUuid: about.uuid,
      secrets: token ? [token] : [],
    }
    const written = await writeMail({ ...mail, ...shared, recipient: recipient.email }, tx)
    if (recipient.phone) await writeText({ ...shared, text, recipient: recipient.phone }, tx)
    return written !== null
  })
