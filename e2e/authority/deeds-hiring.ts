import { eq } from 'drizzle-orm'
import { recruiters } from '@/db/schema/hiring'
import { makeAnsweredTo, makeFlag } from '@/e2e/world/answered'
import { makeFeedback, makeLead } from '@/e2e/world/feedback'
import type { Given } from './acting'
import type { Company } from './company'
import { type Deed, next, picture, seen, stamp } from './deed'

const aCandidate = ({ world, rita }: Company) => world.candidate(rita)
const aSet = ({ world }: Company) => world.questionSet()
const aQuestion = async (company: Company) => ({ id: (await aSet(company)).questions[0]!.uuid })
const aRequest = async (company: Company): Promise<Given> => {
  const candidate = await aCandidate(company)
  return { candidate: candidate.uuid, id: (await company.world.referenceRequest(candidate)).uuid }
}
const aReference = async (company: Company): Promise<Given> => {
  const candidate = await aCandidate(company)
  return { candidate: candidate.uuid, id: (await company.world.reference(candidate)).uuid }
}
const anAnswer = async (company: Company): Promise<Given> => {
  const candidate = await aCandidate(company)
  const { answers } = await makeAnsweredTo(candidate, await company.world.referenceRequest(candidate), [1])
  return { candidate: candidate.uuid, id: answers[0]!.uuid, [`a:${answers[0]!.questionUuid}`]: '2' }
}
const aFeedback = async (company: Company): Promise<Given> => ({
  id: (await makeFeedback(await aCandidate(company))).uuid,
})
const aLead = async (company: Company) =>
  makeLead(await company.world.reference(await aCandidate(company), { completedAt: new Date() }))
const aMember = async ({ world }: Company) => ({ id: (await world.recruiter('recruiter')).recruiterUuid })
const question: Given = { type: 'text', text: 'How was it?', help: '', group: '', category: '' }
const person = () => ({ firstName: 'Nora', lastName: 'New', email: `nora-${next()}-${Date.now()}@example.com` })

/** The deeds of hiring; about a recruiter's own things a colleague may do nothing unless they see all. */
export const hiringDeeds: Record<string, Deed> = {
  'action answers.correctOneAnswer': anAnswer,
  'action candidate.hireCandidate': async company => ({
    candidate: (await aCandidate(company)).uuid,
    username: '',
    email: 'not-an-address@example.com',
  }),
  'action candidate.pauseReminders': async company => ({ candidate: (await aCandidate(company)).uuid, paused: 'yes' }),
  'action candidate.reviseCandidateFile': async company => ({
    candidate: (await aCandidate(company)).uuid,
    ...person(),
    phone: '',
    internalId: '',
    language: '',
    notes: '',
  }),
  'action candidate.sayGoodbye': async company => ({ candidate: (await aCandidate(company)).uuid, anonymise: 'yes' }),
  'action candidates.addNewCandidate': () => person(),
  'action candidates.remindTicked': ({ candidate }) => ({ candidate: candidate.uuid }),
  'action candidates.sendCandidateList': () => ({
    file: new Blob([]),
    pasted: 'First name,Last name,Email\nNora,New,nora@example.com',
    deed: 'try',
  }),
  'action feedback.askForFeedback': ({ candidate }) => ({
    candidate: candidate.uuid,
    to: 'other',
    ...person(),
    name: 'Nora New',
    language: 'en',
  }),
  'action feedback.callOffFeedback': aFeedback,
  'action feedback.remindAsked': aFeedback,
  'action hiring-settings.chooseFirmLogo': () => ({ logo: picture() }),
  'action hiring-settings.closeHiring': ({ world }, role) => ({
    // Whoever may would end what the others are asked about.
    name: role === 'root' ? 'another' : world.organization.name,
  }),
  'action hiring-settings.forgetFirmLogo': () => ({}),
  'action hiring-settings.keepFirmCandidates': () => ({ days: '', seen }),
  'action hiring-settings.recolourFirm': () => ({ own: 'on', colour: '#1f6f4a', seen }),
  'action hiring-settings.setFirmLinks': () => ({ linkDays: '7', seen }),
  'action hiring-settings.setFirmPrice': () => ({ price: '12.50', currency: 'EUR', seen }),
  'action hiring-settings.setFirmReminders': () => ({ interval: '24', cap: '3', rate: '1', seen }),
  'action hiring-settings.setFirmSight': () => ({ shares: 'on', seen }),
  'action hiring-settings.setFirmVoice': () => ({ senderName: 'Nora', language: 'en', seen }),
  'action hiring-team.appointRecruiter': async ({ world }) => ({
    colleague: (await world.person()).id,
    role: 'recruiter',
  }),
  'action hiring-team.changeRecruiterRole': async company => ({ ...(await aMember(company)), role: 'supervisor' }),
  'action hiring-team.deactivateRecruiter': aMember,
  'action hiring-team.inviteRecruiter': () => ({ ...person(), inviteRole: 'recruiter' }),
  'action hiring-team.reactivateRecruiter': async company => {
    const { recruiterId, recruiterUuid } = await company.world.recruiter('recruiter')
    await company.world.sql.update(recruiters).set({ isActive: false }).where(eq(recruiters.id, recruiterId))
    return { id: recruiterUuid }
  },
  'action hiring-team.removeFromTeam': async company => ({
    ...(await aMember(company)),
    heir: company.rita.recruiterUuid,
  }),
  'action leads.askReferees': () => ({ asks: 'yes' }),
  'action leads.forgetLead': async company => ({ id: (await aLead(company)).uuid }),
  'action leads.saveLead': async company => ({
    id: (await aLead(company)).uuid,
    status: 'contacted',
    note: '',
    seen: stamp,
  }),
  'action question-sets.changeSet': async company => ({
    id: (await aSet(company)).uuid,
    title: 'Renamed',
    language: 'en',
    seen,
  }),
  'action question-sets.dropSet': async company => ({ id: (await aSet(company)).uuid }),
  'action question-sets.makeSet': () => ({ title: `Set ${next()}`, language: 'en' }),
  'action question-sets.preferSet': async company => ({ id: (await aSet(company)).uuid }),
  'action question-sets.shelveSet': async company => ({ id: (await aSet(company)).uuid, to: 'archive' }),
  'action questions.addQuestion': async company => ({ ...question, set: (await aSet(company)).uuid }),
  'action questions.arrangeSet': async company => {
    const set = await aSet(company)
    const order = set.questions.map(({ uuid }) => uuid)
    return { set: set.uuid, order, moved: order[0], like: order[1] }
  },
  'action questions.changeQuestion': async company => ({ ...question, ...(await aQuestion(company)), seen }),
  'action questions.copyQuestion': aQuestion,
  'action questions.dropQuestion': aQuestion,
  'action questions.nameGroup': async company => ({ ...(await aQuestion(company)), name: 'Renamed' }),
  'action questions.shiftGroup': async company => ({ ...(await aQuestion(company)), way: 'down' }),
  'action questions.shiftQuestion': async company => ({ ...(await aQuestion(company)), way: 'down' }),
  'action questions.translateSet': async company => ({ id: (await aSet(company)).uuid, language: 'de', seen }),
  'action reference-requests.askForReferences': async company => ({
    candidate: (await aCandidate(company)).uuid,
    questionSet: company.set.uuid,
    references: '2',
    managers: '0',
    language: 'en',
    notes: '',
    deed: 'draft',
  }),
  'action reference-requests.cancelRequest': aRequest,
  'action reference-requests.changeRequest': async company => ({
    ...(await aRequest(company)),
    references: '2',
    managers: '0',
    language: 'en',
    notes: '',
  }),
  'action reference-requests.correctReferee': async company => ({
    ...(await aReference(company)),
    ...person(),
    relationship: 'colleague',
  }),
  'action reference-requests.deleteReference': aReference,
  'action reference-requests.giveUpReference': aReference,
  'action reference-requests.nameReferee': async company => ({
    ...(await aRequest(company)),
    ...person(),
    relationship: 'colleague',
    language: 'en',
  }),
  'action reference-requests.remindCandidate': aRequest,
  'action reference-requests.remindReferee': aReference,
  'action reference-requests.reopenReference': aReference,
  'action reference-requests.sendRequestNow': aRequest,
  'action candidate.resolveFlag': async company => {
    const candidate = await aCandidate(company)
    const reference = await company.world.reference(candidate, { completedAt: new Date() })
    const flag = await makeFlag(reference, { kind: 'same_wording', evidence: { wording: 'Most reliable' } })
    return { candidate: candidate.uuid, id: flag.uuid, resolution: 'They share a desk' }
  },
  'action question-sets.copyTemplate': () => ({ template: 'general' }),
  'action questions.dropLanguage': async company => ({ id: (await aSet(company)).uuid, language: 'de' }),
}
