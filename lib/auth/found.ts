import { notFound } from 'next/navigation'
import { DomainError } from '@/lib/domain/errors'

/** What a page is about; what is not there, or not for this reader, is the page that says there is nothing here. */
export async function foundOr404<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof DomainError && (error.code === 'not_found' || error.code === 'forbidden')) notFound()
    throw error
  }
}
