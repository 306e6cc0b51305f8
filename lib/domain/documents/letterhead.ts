import { eq } from 'drizzle-orm'
import { db } from '@/db'
import { hiringFirms } from '@/db/schema/hiring'
import type { DocumentLanguage, Letterhead } from '@/lib/documents/types'
import { readStoredFile } from '@/lib/storage'
import { todayIn } from '../calendar/dates'
import type { RecruiterActor } from '../hiring/policy'

const languages: DocumentLanguage[] = ['en', 'de', 'fr']

/** The language a document can be written in that comes closest to a tag. */
const spoken = (tag: string) => languages.find(one => tag.toLowerCase().split('-')[0] === one) ?? 'en'

/** Whose paper a document is: the firm's, with its logo, in its language or the one asked for. */
export async function letterheadOf({ organization }: RecruiterActor, language?: string): Promise<Letterhead> {
  const [firm] = await db
    .select({ logo: hiringFirms.logo, colour: hiringFirms.colour, language: hiringFirms.language })
    .from(hiringFirms)
    .where(eq(hiringFirms.organizationId, organization.id))
  return {
    firm: organization.name,
    logo: firm?.logo ? await readStoredFile(firm.logo) : null,
    colour: firm?.colour ?? null,
    language: spoken(language ?? firm?.language ?? 'en'),
    date: todayIn(organization.timeZone),
  }
}
