import { useTranslations } from 'use-intl'
import type { ActionResult } from '@/lib/actions/result'
import { ReadError } from '@/lib/contracts/browser/query-options'

/** A Server Action's no, in the words it came with. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

/** Turns a refused action into the error that lets a mutation roll back. */
export async function accepted<T>(answer: Promise<ActionResult<T>>): Promise<T> {
  const result = await answer
  if (result.ok) return result.data
  throw new Refusal(result.code, result.message)
}

const reads = { unauthenticated: 'session', not_found: 'gone', forbidden: 'forbidden' } as const

/** Gives the words for any error: a refusal's own, ours for a read that failed, and others for no answer at all. */
export function useTrouble() {
  const t = useTranslations('ui.trouble')
  return (error: unknown) => {
    if (error instanceof Refusal && error.code === 'unauthenticated') return t('session')
    if (error instanceof Refusal) return error.message
    if (error instanceof ReadError) return t(reads[error.code as keyof typeof reads] ?? 'ours')
    return t('noAnswer')
  }
}
