import { tellOfVerification } from '@/lib/domain/candidates/verifications'
import { postLetter } from '@/lib/domain/hiring/letters'
import { pictureLink } from '@/lib/domain/pictures/links'
import { languageOf } from '@/lib/mails/hiring/language'
import { renderHiringLetter } from '@/lib/mails/hiring/letter'
import { verification } from '@/lib/mails/hiring/verification'

/** Writes one letter to a verifier, once; none when nobody waits for them any more. */
export async function verificationLetter({ id, occasion }: { id: number; occasion: string }) {
  const told = await tellOfVerification(id)
  if (!told) return
  const { organizationId, uuid, firm, ...rest } = told
  await postLetter(
    {
      organizationId,
      occasion,
      recipient: rest,
      about: { type: 'verification', uuid },
      candidateUuid: rest.candidate.uuid,
      link: { purpose: 'verify', subjectId: id, days: firm.linkDays },
    },
    link =>
      renderHiringLetter(
        verification({
          language: languageOf(rest.language),
          firm: { ...firm, logoUrl: firm.logo && pictureLink(firm.logo) },
          recruiter: rest.recruiter,
          candidate: rest.candidate,
          verifier: { name: `${rest.firstName} ${rest.lastName}`.trim() },
          experience: rest.experience,
          isReminder: rest.reminderCount > 0,
          link,
        }),
      ),
  )
}
