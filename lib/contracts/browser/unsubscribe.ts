import { z } from 'zod'
import { env } from '@/lib/env'
import { contract } from '../contract'
import { text } from '../fields'
import { refuse } from './contract'

/** For mail programs, which know nothing but the address: the token in it is all the authority there is. */
export const byLink = contract<null>({
  name: 'web',
  authenticate: async () => null,
  door: true,
  readInput: async (_request, params) => params,
  answer: (_request, result, status) => Response.json(result, { status }),
  refuse,
})

export const mailLink = z.object({ token: text(400) })

/** The page that asks a person, for programs that open the address instead of posting to it. */
export const unsubscribePage = (token: string) =>
  new Response(null, {
    status: 303,
    headers: { Location: `${env().PUBLIC_URL}/unsubscribe/${encodeURIComponent(token)}` },
  })
