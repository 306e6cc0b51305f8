import { expect } from '@playwright/test'
import type { startSmtp } from './smtp'

type Smtp = Awaited<ReturnType<typeof startSmtp>>

/** The text of a mail as it came over the wire: quoted-printable, the plain-text part first. */
const textOf = (raw: string) =>
  Buffer.from(
    raw.replace(/=\r?\n/g, '').replace(/=([\dA-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')

/** Waits for the `count`-th mail to an address whose text has a link to `page`, and gives that link. */
export async function linkMailed(smtp: Smtp, address: string, page: string, count = 1): Promise<string> {
  let links: string[] = []
  await expect
    .poll(
      () => {
        const mails = smtp.received.filter(mail => mail.to.includes(address)).map(mail => textOf(mail.raw))
        links = mails.flatMap(text => new RegExp(`https?://[^\\s/]+/${page}/[\\w-]+`).exec(text)?.[0] ?? [])
        return links.length
      },
      { message: `${count} mail(s) to ${address} with /${page}/`, timeout: 30_000, intervals: [50, 100, 250] },
    )
    .toBeGreaterThanOrEqual(count)
  return links.at(-1)!
}

/** The token at the end of a link. */
export const tokenIn = (link: string) => link.split('/').at(-1)!
