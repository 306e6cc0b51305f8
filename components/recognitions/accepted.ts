import type { ActionResult } from '@/lib/actions/result'
import { Refusal } from './words'

/** Turns a refused action into the error that lets a mutation roll back. */
export async function accepted<T>(answer: Promise<ActionResult<T>>): Promise<T> {
  const result = await answer
  if (result.ok) return result.data
  throw new Refusal(result.code, result.message)
}
