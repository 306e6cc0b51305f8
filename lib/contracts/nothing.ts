import { z } from 'zod'

/** For operations that take no input of their own. */
export const nothing = z.object({})
