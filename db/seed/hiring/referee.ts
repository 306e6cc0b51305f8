import { eq } from 'drizzle-orm'
import { questionSetVersions } from '@/db/schema/questionnaires'
import { answers, candidateReferences } from '@/db/schema/references'
import { checkAnswers } from '@/lib/domain/questionnaires/answering'
import { scoreOf } from '@/lib/domain/questionnaires/scoring'
import { daysBefore } from '../calendar'
import { uuidOf } from '../identity'
import { answerOf } from './answers'
import type { SeedCase, SeedReferee } from './cast'
import { type Firm, hour, tell } from './story'
import { writeVisit } from './visits'

/** A reference as it was written. */
export type Written = {
  id: number
  uuid: string
  score: number | null
  status: SeedReferee['status']
  completedAt: Date | null
}

/** Writes a referee with their answers, and their steps into the candidate's story. */
export async function writeReferee(
  firm: Firm,
  one: SeedCase,
  request: { id: number; versionId: number; age: number },
  candidate: { id: number; uuid: string },
  referee: SeedReferee,
  place: number,
): Promise<Written> {
  const { tx, now, random, organizationId } = firm
  const candidateId = candidate.id
  const label = `${one.first} ${one.last} ${place}`
  const invited = request.age - (place + 1) * hour
  const opened = invited - (5 + place * 4) * hour
  const done = referee.status === 'completed' || referee.status === 'reopened'
  const completedAge = opened - (referee.minutes ?? 10) / 1440
  const [version] = await tx
    .select({ questions: questionSetVersions.questions })
    .from(questionSetVersions)
    .where(eq(questionSetVersions.id, request.versionId))
  const given = done
    ? checkAnswers(
        version!.questions,
        version!.questions.map(question =>
          answerOf(question, referee, one.anonymised ? [] : [...(referee.words ?? [])], random),
        ),
        'en',
      )
    : []
  // The same words go round until they are used up: each question takes the next of them.
  const texts = [...(referee.words ?? [])]
  for (const answer of given) if (answer.type === 'text') answer.value = one.anonymised ? null : (texts.shift() ?? null)
  const score = referee.status === 'completed' ? scoreOf(given) : null
  const waits =
    referee.status === 'invited' ||
    referee.status === 'opened' ||
    referee.status === 'started' ||
    referee.status === 'reopened'
  const completedAt = referee.status === 'completed' ? daysBefore(now, completedAge) : null
  const [row] = await tx
    .insert(candidateReferences)
    .values({
      organizationId,
      candidateId,
      requestId: request.id,
      uuid: uuidOf(`reference ${label}`),
      firstName: referee.first,
      lastName: referee.last,
      email: `referee-${candidateId}-${place}@referees.example`,
      phone: referee.phone,
      relationship: referee.relationship,
      company: referee.company || null,
      jobTitle: referee.job || null,
      language: referee.language ?? one.language ?? 'en',
      mayShareWithCandidate: place === 0,
      status: referee.status,
      declineReason: referee.declineReason,
      openedAt: referee.status === 'invited' ? null : daysBefore(now, opened),
      startedAt: done || referee.status === 'started' ? daysBefore(now, opened) : null,
      declinedAt: referee.status === 'declined' ? daysBefore(now, opened) : null,
      completedAt,
      score,
      reminderCount: referee.reminded ?? 0,
      lastReminderAt: referee.reminded ? daysBefore(now, Math.max(invited - referee.reminded, 0.1)) : null,
      nextReminderAt: waits && (referee.reminded ?? 0) < 3 ? daysBefore(now, -1) : null,
      createdAt: daysBefore(now, invited),
      modifiedAt: daysBefore(now, Math.max(completedAge, 0)),
      anonymisedAt: one.anonymised ? daysBefore(now, 20) : null,
    })
    .returning({ id: candidateReferences.id, uuid: candidateReferences.uuid })
  const reference = { type: 'reference', ...row! }
  if (given.length > 0)
    await tx.insert(answers).values(
      given.map(answer => ({
        ...answer,
        uuid: uuidOf(`answer ${label} ${answer.position}`),
        organizationId,
        referenceId: row!.id,
        createdAt: daysBefore(now, completedAge),
        modifiedAt: daysBefore(now, completedAge),
      })),
    )
  const self = { type: 'reference' as const, uuid: row!.uuid }
  await tell(firm, candidateId, invited, 'reference.invited', reference, { type: 'candidate', uuid: candidate.uuid })
  if (referee.status !== 'invited') await tell(firm, candidateId, opened, 'reference.opened', reference, self)
  if (done) await tell(firm, candidateId, completedAge, 'reference.completed', reference, self)
  if (!done && referee.status !== 'invited' && referee.status !== 'opened')
    await tell(firm, candidateId, Math.max(opened - hour, 0), `reference.${referee.status}`, reference, self)
  if (!one.anonymised && referee.status !== 'invited') await writeVisit(firm, candidateId, row!, place, opened)
  return { ...row!, score, status: referee.status, completedAt }
}
