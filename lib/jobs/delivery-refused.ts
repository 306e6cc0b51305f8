import { postLetter } from '@/lib/domain/hiring/letters'
import { type DeliveryRef, noteRefusal } from '@/lib/domain/hiring/refusals'
import { renderHiringLetter } from '@/lib/mails/hiring/letter'
import { mailRefused } from '@/lib/mails/hiring/mail-refused'
import { toRecruiter, wordsOf } from './hiring-words'

/** A mail or text about a candidate took nobody: it stands in their story, and the recruiter is told, once. */
export async function deliveryRefused({ channel, id }: DeliveryRef) {
  const told = await noteRefusal({ channel, id })
  if (!told?.recruiter.wantsNotices) return
  const { organizationId, candidate, recipient, error, firm } = told
  await postLetter(
    {
      organizationId,
      candidateUuid: candidate.uuid,
      occasion: `${channel}_refused ${id}`,
      ...toRecruiter(told),
    },
    link => renderHiringLetter(mailRefused({ ...wordsOf(told, link, firm.language), recipient, error })),
  )
}
