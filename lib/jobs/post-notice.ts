import { writeMail } from '@/lib/domain/notifications/mails'
import type { Topic } from '@/lib/domain/notifications/topics'
import { unsubscribeToken } from '@/lib/domain/notifications/unsubscribing'
import { findBrand } from '@/lib/domain/organizations/brand'
import { env } from '@/lib/env'
import type { Letter } from '@/lib/mails/letter'
import { renderLetter } from '@/lib/mails/render'
import { speakerOf } from '@/lib/mails/speaker'

type Told = {
  organizationId: number
  recipient: { id: number; email: string; language: string | null }
  topic: Topic
  /** What it is written about, once and for all. */
  occasion: string
}

/** Writes a mail that its reader may want no more of: in their language, with the way to end mails of its topic. In the caller's transaction when given one. */
export async function postNotice(
  { organizationId, recipient, topic, occasion }: Told,
  letter: Letter,
  within?: Parameters<typeof writeMail>[1],
) {
  const { locale, t } = speakerOf(recipient.language)
  const token = unsubscribeToken({ organizationId, personId: recipient.id, topic })
  const stop = token ? { label: t('stop'), url: `${env().PUBLIC_URL}/unsubscribe/${token}` } : undefined
  const brand = await findBrand(organizationId)
  const mail = {
    ...(await renderLetter({ ...letter, brand, language: locale, home: t('home'), stop })),
    organizationId,
    recipient: recipient.email,
    occasion,
    unsubscribeUrl: token && `${env().PUBLIC_URL}/api/unsubscribe/${token}`,
  }
  return writeMail(mail, within)
}
