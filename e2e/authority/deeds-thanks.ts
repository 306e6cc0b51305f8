import { eq } from 'drizzle-orm'
import { reports } from '@/db/schema/moderation'
import { reportRecognition } from '@/lib/domain/moderation/commands'
import { decideReported } from '@/lib/domain/moderation/deciding'
import { deleteRecognition } from '@/lib/domain/recognitions/commands'
import type { Given } from './acting'
import type { Company } from './company'
import { admin, caller, type Deed, id, kudos, next, picture, seen } from './deed'
import type { Role } from './table'

const value: Given = { name: 'Courage', description: 'We dare', parent: '', tint: 'moss' }
const gift = ({ sam, rita, value }: Company, role: Role): Given => ({
  recipients: role === 'recruiter' ? sam.id : rita.id,
  values: value.id,
  text: `Thank you, once more and for the ${next()}th time`,
  pictureAlt: '',
})
const revised = async (company: Company): Promise<Given> => ({
  id: (await kudos(company)).id,
  version: '',
  values: company.value.id,
  text: 'Thank you for the release notes, all of them',
  pictureAlt: '',
})

/** A decision about thanks that somebody objected to. */
async function decided(company: Company): Promise<Given> {
  const { world, who } = company
  const one = await kudos(company)
  await reportRecognition(await world.actor(who.employee), one.id, { markAs: 'fraud', reason: 'It was not so' })
  const [report] = await world.sql.select({ id: reports.id }).from(reports).where(eq(reports.recognitionId, one.id))
  const { id } = await decideReported(await admin(company), one.id, { decision: 'hide', seen: report!.id })
  return { review: id }
}

/** The deeds of thanks, values and notices. */
export const thanksDeeds: Record<string, Deed> = {
  'action moderation.decideAboutKudos': ({ recognition }) => ({ id: recognition.id, seen: 1, decision: 'keep' }),
  'action notices.chooseNotice': () => ({ topic: 'recognition', channel: 'bell', on: true }),
  'action notices.chooseNotices': () => ({}),
  'action notices.markRead': () => ({ upTo: 1 }),
  'action recognitions.commentOnKudos': ({ recognition }) => ({ id: recognition.id, text: 'Well deserved' }),
  'action recognitions.deleteKudos': async company => id(await kudos(company)),
  'action recognitions.giveKudos': gift,
  'action recognitions.giveKudosForm': gift,
  'action recognitions.hi5Kudos': async company => id(await kudos(company)),
  'action recognitions.reportKudos': async company => ({
    ...id(await kudos(company)),
    markAs: 'incorrect',
    reason: 'It was not so',
  }),
  'action revisions.reviseKudos': revised,
  'action revisions.reviseKudosForm': revised,
  'action values.addValue': () => ({ ...value, name: `Courage ${next()}` }),
  'action values.arrangeValues': ({ value: one }) => ({ ids: [one.id] }),
  'action values.changeValue': ({ value: one }) => ({ ...value, id: one.id, seen }),
  'action values.pictureValue': ({ value: one }) => ({ id: one.id, picture: picture() }),
  'action values.shelveValue': async ({ world }) => ({ ...id(await world.value()), to: 'archive' }),
  'action values.shiftValue': ({ value: one }) => ({ id: one.id, way: 'up' }),
  'action values.unpictureValue': ({ value: one }) => id(one),
  'action moderation.takeDecisionBack': decided,
  'action moderation.undoDecision': decided,
  'action recognitions.undoDeleteKudos': async (company, role) => {
    const one = await kudos(company)
    await deleteRecognition(await caller(company, role), one.id)
    return id(one)
  },
}
