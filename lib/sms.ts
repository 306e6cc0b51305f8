import type { Delivery } from '@/lib/domain/notifications/delivery'
import { env } from './env'

/** Somebody who brings a text to a phone: says what came of it, never throws. */
export type TextCarrier = { send(message: { recipient: string; text: string }): Promise<Delivery> }

export type TwilioAccount = { sid: string; token: string; from: string; url?: string }

type Complaint = { code?: number; message?: string }

// Complaints about our own sender, our trial account, or a full queue of theirs: not this message's fault.
const ours = new Set([21212, 21603, 21606, 21608, 21611, 21659, 21660])

/** Twilio said no to this very message, for good. A wrong password of ours, too many at once, their bad day: none of these. */
const isRefusal = (status: number, { code }: Complaint) => status === 400 && !(code && ours.has(code))

/** Texts through Twilio's HTTP API. Accepted there counts as sent. */
export function twilio({ sid, token, from, url = 'https://api.twilio.com' }: TwilioAccount): TextCarrier {
  const address = `${url.replace(/\/+$/, '')}/2010-04-01/Accounts/${sid}/Messages.json`
  const sender = /^MG[0-9a-f]{32}$/i.test(from) ? 'MessagingServiceSid' : 'From'
  const authorization = `Basic ${Buffer.from(`${sid}:${token}`).toString('base64')}`
  return {
    async send({ recipient, text }) {
      try {
        const response = await fetch(address, {
          method: 'POST',
          headers: { authorization, accept: 'application/json' },
          body: new URLSearchParams({ To: recipient, [sender]: from, Body: text }),
          // Our credentials and the text go to the address that was set, and nowhere it points to.
          redirect: 'manual',
          signal: AbortSignal.timeout(30_000),
        })
        if (response.ok) {
          await response.body?.cancel()
          return { state: 'sent' }
        }
        const complaint: Complaint = (await response.json().catch(() => null)) ?? {}
        const error = [response.status, complaint.code, complaint.message].filter(Boolean).join(' ').slice(0, 500)
        return { state: isRefusal(response.status, complaint) ? 'refused' : 'queued', error }
      } catch (thrown) {
        const { message, cause } = thrown as Error
        const reason =
          cause instanceof Error ? `${message}: ${cause.message || (cause as { code?: string }).code}` : message
        return { state: 'queued', error: reason.slice(0, 500) }
      }
    },
  }
}

/** The carrier that the settings name; null when there is none, and texts stay in the outbox. */
export function textCarrier(): TextCarrier | null {
  const { TWILIO_ACCOUNT_SID: sid, TWILIO_AUTH_TOKEN: token, TWILIO_FROM: from, TWILIO_URL: url } = env()
  return sid && token && from ? twilio({ sid, token, from, url }) : null
}
