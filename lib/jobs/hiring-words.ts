import type { Posting } from '@/lib/domain/hiring/letters'
import { pictureLink } from '@/lib/domain/pictures/links'
import { languageOf } from '@/lib/mails/hiring/language'

type Case = {
  firm: { name: string; logo: string | null; colour: string | null; timeZone: string; senderName: string | null }
  recruiter: { name: string; email: string }
  candidate: { uuid: string; firstName: string; lastName: string }
}

/** What every letter about a case says, in the language of whoever reads it. */
export const wordsOf = <T extends Case>({ firm, recruiter, candidate }: T, link: string, language: string) => ({
  language: languageOf(language),
  firm: {
    name: firm.name,
    logoUrl: firm.logo && pictureLink(firm.logo),
    colour: firm.colour,
    timeZone: firm.timeZone,
  },
  recruiter: { name: firm.senderName ?? recruiter.name, email: recruiter.email },
  candidate,
  link,
})

/** A letter to a case's recruiter, whose button opens the candidate's page. */
export const toRecruiter = ({ recruiter, candidate }: Case): Pick<Posting, 'recipient' | 'link' | 'about'> => ({
  recipient: { email: recruiter.email },
  about: { type: 'candidate', uuid: candidate.uuid },
  link: { page: `/hiring/candidates/${candidate.uuid}` },
})
