import { tellOfFeedback } from '@/lib/domain/feedback/told'
import { postLetter } from '@/lib/domain/hiring/letters'
import { pictureLink } from '@/lib/domain/pictures/links'
import { feedbackLetter as letter } from '@/lib/mails/hiring/feedback'
import { renderHiringLetter } from '@/lib/mails/hiring/letter'

const day = 86_400_000

/** Writes one letter that asks for feedback, once; none when nobody waits for it any more. */
export async function feedbackLetter({ id, occasion }: { id: number; occasion: string }) {
  const told = await tellOfFeedback(id)
  if (!told) return
  const { organizationId, uuid, firm, recruiter, candidate, name, email, ...rest } = told
  // A little longer than it may be answered: whoever comes too late is told so.
  const days = Math.max(1, Math.ceil((rest.expiresAt.getTime() - Date.now()) / day) + 7)
  await postLetter(
    {
      organizationId,
      occasion,
      recipient: { email },
      about: { type: 'feedback', uuid },
      candidateUuid: candidate.uuid,
      link: { purpose: 'feedback', subjectId: id, days },
    },
    link =>
      renderHiringLetter(
        letter({
          language: rest.language,
          audience: rest.audience,
          isReminder: rest.reminderCount > 0,
          dueOn: rest.expiresAt,
          name,
          candidate: `${candidate.firstName} ${candidate.lastName}`.trim(),
          firm: { ...firm, logoUrl: firm.logo && pictureLink(firm.logo) },
          recruiter: { name: firm.senderName ?? recruiter.name, email: recruiter.email },
          link,
        }),
      ),
  )
}
