import { createTransport } from 'nodemailer'
import type { Delivery } from '@/lib/domain/notifications/delivery'
import type { Mail } from '@/lib/domain/notifications/mails'
import { plainLine } from '@/lib/formats/text'
import { env } from './env'

const seconds = 1000

// Half a minute of silence is an answer too. Nothing that a mail says makes us read files or fetch addresses.
const settings = {
  connectionTimeout: 10 * seconds,
  greetingTimeout: 10 * seconds,
  socketTimeout: 30 * seconds,
  disableFileAccess: true,
  disableUrlAccess: true,
}

// Quotes and brackets could end the name and begin an address; an address as a name only ever deceives.
const asName = (text: string) => plainLine(text.replace(/["<>\\@]/g, ' ')).slice(0, 100)

/** Who a mail comes from: always our own address, under the name the mail bears. */
function sender(name: string | null) {
  const from = env().MAIL_FROM
  const shown = name && asName(name)
  return shown ? { name: shown, address: from.match(/<([^<>]*)>\s*$/)?.[1] ?? from } : from
}

/** Lets mail programs end mails of this kind by one press (RFC 8058). */
const unsubscribing = ({ unsubscribeUrl }: Mail): Record<string, string> =>
  unsubscribeUrl
    ? { 'List-Unsubscribe': `<${unsubscribeUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
    : {}

type SmtpError = Error & { code?: string; responseCode?: number }

/** The server said no to this very mail, for good; a wrong password of ours (also a 5xx) is not the mail's fault. */
function isRefusal({ code, responseCode }: SmtpError): boolean {
  if (code !== 'EENVELOPE' && code !== 'EMESSAGE') return false
  return responseCode === undefined || (responseCode >= 500 && responseCode < 600)
}

/**
 * Hands a mail to the SMTP server at `url` and says what came of it; never throws. A mail always bears the same
 * Message-ID, so that one which had to be sent again is recognised as the same.
 */
export async function sendMail(mail: Mail, url: string): Promise<Delivery> {
  const transport = createTransport({ url, ...settings })
  try {
    await transport.sendMail({
      from: sender(mail.fromName),
      replyTo: mail.replyTo ? { name: '', address: mail.replyTo } : undefined,
      to: { name: '', address: mail.recipient },
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      messageId: `<laurel-${mail.id}-${mail.createdAt.getTime()}@${new URL(env().PUBLIC_URL).hostname}>`,
      date: mail.createdAt,
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All', ...unsubscribing(mail) },
    })
    return { state: 'sent' }
  } catch (thrown) {
    const error = thrown as SmtpError
    return { state: isRefusal(error) ? 'refused' : 'queued', error: error.message.slice(0, 500) }
  } finally {
    transport.close()
  }
}
