import { z } from 'zod'
import { words } from '../fields'

export const googleLogin = z.object({ access_token: words(4096) }).transform(wire => wire.access_token)

/** What signing in answers. */
export const presentToken = (token: string) => ({ token })
