import { csvFile } from '@/lib/formats/csv'
import { spreadsheet } from '@/lib/formats/spreadsheet'
import type { Figure } from './insights-types'

/** As what a figure can be saved. */
export const fileFormats = ['csv', 'xlsx'] as const

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** A figure's table as a file, to be saved. */
export async function figureFile(
  { name, label, columns, rows }: Figure,
  format: (typeof fileFormats)[number],
  today: string,
): Promise<Response> {
  const headings = columns.map(one => one.heading)
  const file =
    format === 'csv'
      ? csvFile(headings, rows)
      : await spreadsheet(
          // What Excel takes for a sheet's name: short, and free of some signs.
          label.replace(/[*?:/\\[\]]/g, ' ').slice(0, 31),
          headings.map((heading, place) => ({ heading, width: place === 0 ? 28 : 16 })),
          rows,
        )
  return new Response(typeof file === 'string' ? file : new Uint8Array(file), {
    headers: {
      'content-type': types[format],
      'content-disposition': `attachment; filename="${name}-${today}.${format}"`,
      'cache-control': 'no-store',
    },
  })
}
