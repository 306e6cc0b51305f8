import { z } from 'zod'
import { line, text } from '../fields'
import { optionalLine } from './naming'

/** What a referee corrects about themselves on the page of their rights. */
export const ownDetails = z.object({
  firstName: line(100),
  lastName: text(100).transform(said => said.trim()),
  company: optionalLine(200),
  jobTitle: optionalLine(200),
})
