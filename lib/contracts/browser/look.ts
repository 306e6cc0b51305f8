import { z } from 'zod'
import type { PersonActor } from '@/lib/domain/actor'
import { accentSheet } from '@/lib/formats/accent'
import { pictureUrl } from './recognitions'

// The address bears the colour, so that another colour is another address, and each may be kept for good.

/** `colour` is six hexadecimal digits. */
export const lookFilter = z.object({
  colour: z.string().regex(/^[0-9a-f]{6}$/, { error: 'must be six hexadecimal digits' }),
})

/** The company's colour as a style sheet: the portal's policy lets pages bear no styles of their own. */
export const presentLook = ({ colour }: z.output<typeof lookFilter>) =>
  new Response(accentSheet(`#${colour}`), {
    headers: { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'private, max-age=31536000, immutable' },
  })

/** Whose portal it is, and how that looks. */
export type CompanyLook = {
  name: string
  logoUrl: string | null /** Where its style sheet is. */
  sheet: string | null
}

/** How the actor's company looks. */
export const presentCompanyLook = ({ organization: { name, logo, colour } }: PersonActor): CompanyLook => ({
  name,
  logoUrl: logo && pictureUrl(logo),
  sheet: colour && `/api/browser/look?colour=${colour.slice(1)}`,
})
