import { DomainError } from '@/lib/domain/errors'

/** What becomes of a deed whose fields a form calls otherwise: a refusal names them as the form does. */
export async function renamed<T>(deed: Promise<T>, names: Record<string, string>): Promise<T> {
  try {
    return await deed
  } catch (error) {
    if (!(error instanceof DomainError) || !error.fields) throw error
    const fields = Object.entries(error.fields).map(([field, why]) => [names[field] ?? field, why])
    throw new DomainError(error.code, error.message, { fields: Object.fromEntries(fields) })
  }
}
