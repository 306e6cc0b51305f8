import { z } from 'zod'
import { text } from '../fields'

export const peopleSearch = z.object({ q: text(100).default(''), self: z.literal('too').optional() })
