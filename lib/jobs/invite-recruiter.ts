import { mintPasswordKey } from '@/lib/domain/credentials/resets'
import { postLetter } from '@/lib/domain/hiring/letters'
import { tellOfInvitation } from '@/lib/domain/hiring/recruiters-invitation'
import { pictureLink } from '@/lib/domain/pictures/links'
import { languageOf } from '@/lib/mails/hiring/language'
import { renderHiringLetter } from '@/lib/mails/hiring/letter'
import { recruiterInvitation } from '@/lib/mails/hiring/recruiter-invitation'

const hoursToAnswer = 7 * 24

/** Invites a new recruiter to set a password, once; nobody who was taken out meanwhile, or who has one. */
export async function inviteRecruiter({ recruiterId, inviterId }: { recruiterId: number; inviterId: number }) {
  const told = await tellOfInvitation(recruiterId, inviterId)
  if (!told) return
  const { organizationId, recruiter, inviter, firm } = told
  const person = { organizationId, personId: recruiter.personId }
  await postLetter(
    {
      organizationId,
      occasion: `recruiter_invitation ${recruiterId}`,
      recipient: { email: recruiter.email },
      about: { type: 'recruiter', uuid: recruiter.uuid },
      link: {
        mintKey: tx => mintPasswordKey(tx, person, 'invitation', hoursToAnswer),
        pageFor: key => `/reset?${new URLSearchParams({ email: recruiter.email, key })}`,
      },
    },
    link =>
      renderHiringLetter(
        recruiterInvitation({
          language: languageOf(firm.language),
          firm: { ...firm, logoUrl: firm.logo && pictureLink(firm.logo) },
          recruiter,
          inviter,
          link,
          dueOn: new Date(Date.now() + hoursToAnswer * 3_600_000),
        }),
      ),
  )
}
