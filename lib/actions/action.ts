import 'server-only'
import { headers } from 'next/headers'
import type { z } from 'zod'
import { actorOrRefusal } from '@/lib/auth/require-actor'
import { fieldErrors } from '@/lib/contracts/contract'
import type { PersonActor } from '@/lib/domain/actor'
import { asDomainError, invalid } from '@/lib/domain/errors'
import { sayRefusal } from '@/lib/i18n/refusals'
import { currentLocale } from '@/lib/i18n/words'
import { logger } from '@/lib/logger'
import type { ActionResult } from './result'

/**
 * The portal's writes, wrapped once: who is asking, is the input right, and a domain's no as an answer instead of a crash,
 * in the reader's language. Policies live in the domain, so an action needs no other guard.
 */
export const action =
  <S extends z.ZodType, R>(schema: S, run: (actor: PersonActor, input: z.output<S>) => Promise<R>) =>
  async (input: unknown): Promise<ActionResult<R>> => {
    try {
      const actor = await actorOrRefusal()
      const parsed = await schema.safeParseAsync(input)
      if (!parsed.success) throw invalid(fieldErrors(parsed.error))
      return { ok: true, data: await run(actor, parsed.data) }
    } catch (thrown) {
      const { code, message, fields, cause } = asDomainError(thrown)
      if (code === 'internal' || code === 'unavailable')
        logger().error({ requestId: (await headers()).get('x-request-id'), err: cause }, message)
      return { ok: false, ...sayRefusal(await currentLocale(), { code, message, fields }) }
    }
  }
