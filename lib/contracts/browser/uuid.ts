import { z } from 'zod'
import { uuidPattern } from '@/lib/formats/uuid'

/** A uuid as it stands in an address or a hidden field; what is none belongs to nothing, and is not found. */
export const addressUuid = z
  .string()
  .transform(id => (uuidPattern.test(id) ? id.toLowerCase() : '00000000-0000-0000-0000-000000000000'))
