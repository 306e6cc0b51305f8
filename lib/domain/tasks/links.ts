import { createHmac } from 'node:crypto'
import { env } from '@/lib/env'
import { readStoredFile } from '@/lib/storage'
import { sameSecret } from '../credentials/secrets'
import { forbidden, notFound } from '../errors'

const signature = (file: string, expires: number) =>
  createHmac('sha256', env().NEXTAUTH_SECRET ?? '')
    .update(`report ${file} ${expires}`)
    .digest('hex')

/** An address that opens a task's file without credentials, until it dies after REPORT_LINK_MINUTES. */
export function fileLink(file: string, now = Date.now()) {
  const expires = Math.floor(now / 1000) + env().REPORT_LINK_MINUTES * 60
  return `${env().PUBLIC_URL}/v1/reports/download/${file}?expires=${expires}&signature=${signature(file, expires)}`
}

/** The file behind a link; throws `forbidden` when the link is not ours or has died, `not_found` when the file is gone. */
export async function openLinkedFile(file: string, expires: number, given: string) {
  if (!sameSecret(signature(file, expires), given)) throw forbidden('This link is not one of ours')
  if (expires * 1000 <= Date.now()) throw forbidden('This link has expired: ask for the task again')
  const bytes = await readStoredFile(file)
  if (!bytes) throw notFound('Report')
  return bytes
}
