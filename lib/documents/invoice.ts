import { readLogo } from './logo'
import { facts, head, label, rule, title } from './parts'
import { type Setting, settingOf } from './setting'
import { quiet } from './theme'
import type { Invoice } from './types'
import { type Block, row, space, stack, together, withNext } from './typesetting/blocks'
import { print } from './typesetting/sheets'
import { text } from './typesetting/text'

/** What a firm owes for a month, as PDF bytes. Takes any text; throws only when the fonts are not installed. */
export const renderInvoice = (invoice: Invoice): Promise<Uint8Array> =>
  print(async () => {
    const setting = settingOf(invoice)
    const { labels, locale } = setting
    const name = labels.invoiceNumber(invoice.number)
    return {
      about: { title: `${name} · ${locale.month(invoice.month)}`, author: 'Laurel', language: invoice.language },
      sheets: [
        {
          foot: [name, invoice.firm],
          content: [
            head(setting, labels.invoice, await readLogo(invoice.logo)),
            title(name),
            space(4),
            facts([labels.madeOut, invoice.firm], [labels.month, locale.month(invoice.month)]),
            space(26),
            ...lines(setting, invoice),
            total(setting, invoice),
          ],
        },
      ],
    }
  })

function lines({ labels, locale }: Setting, { lines, currency }: Invoice): Block[] {
  if (lines.length === 0) return [rule(), space(8), text(labels.nothingToPay, { colour: quiet })]
  return [
    withNext(
      inColumns([
        label(labels.completedOn),
        label(labels.candidate),
        label(labels.referee),
        label(labels.price, 'right'),
      ]),
    ),
    ...lines.map(({ completedOn, candidate, referee, price }) =>
      together(
        stack([
          rule(),
          inColumns([
            text(locale.day(completedOn)),
            text(candidate),
            text(referee),
            text(locale.money(price, currency), { align: 'right' }),
          ]),
        ]),
      ),
    ),
  ]
}

const inColumns = ([day, candidate, referee, price]: Block[]) =>
  stack(
    [
      row(
        [
          { of: day!, width: 120 },
          { of: candidate!, share: 1 },
          { of: referee!, share: 1 },
          { of: price!, width: 90 },
        ],
        { gap: 12 },
      ),
    ],
    { padding: [5, 0] },
  )

const total = ({ labels, locale, accent }: Setting, { lines, total, currency }: Invoice) =>
  together(
    stack([
      space(6),
      stack([space(2)], { fill: accent.fill, radius: 1 }),
      space(10),
      row(
        [
          { of: text(labels.lines(lines.length), { colour: quiet }), share: 2 },
          { of: text(labels.total, { weight: 'bold', align: 'right' }), share: 1 },
          {
            of: text(locale.money(total, currency), {
              size: 16,
              weight: 'bold',
              colour: accent.text,
              align: 'right',
              leading: 1.3,
            }),
            width: 160,
          },
        ],
        { align: 'bottom' },
      ),
    ]),
  )
