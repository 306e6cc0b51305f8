import { Download } from 'lucide-react'
import { type Column, Table } from '@/components/ui/table'
import type { FigureCell, FigureColumn, Figure as FigureTold } from '@/lib/contracts/browser/insights-types'
import { type Locale, locales } from '@/lib/i18n/locales'
import { words } from '@/lib/i18n/words'
import { Bars } from './bars'
import { Curve } from './curve'
import { Network } from './network'
import { People } from './people'
import { Rows } from './rows'

type FigureProps = {
  figure: FigureTold
  /** What stands in the address, for the downloads. */
  query: string
  /** Where those are. */
  files?: string
  locale: Locale
  /** Across the whole page. */
  roomy: boolean
}

/** A chart under its finding, with the same as a table and as a file. */
export async function Figure({ figure, query, files = '/api/browser/insights', locale, roomy }: FigureProps) {
  const t = await words('insights')
  const { name, label, title, about, columns, rows } = figure
  return (
    <section aria-labelledby={name} className="flex min-w-0 flex-col border-line border-t pt-5">
      <h2 id={name} className="text-balance font-serif text-lead leading-snug">
        {title}
      </h2>
      <p className="mt-1 text-muted text-small">{about}</p>
      <Drawn figure={figure} locale={locale} roomy={roomy} />
      {rows.length > 0 && (
        <div data-screen-only className="relative mt-4">
          <details>
            <summary className="inline-flex min-h-8 items-center rounded-small font-semibold text-accent text-small underline-offset-4 hover:underline">
              {t('table')}
              <span className="sr-only">: {label}</span>
            </summary>
            <div className="mt-2 mb-4">
              <Table
                caption={label}
                columns={columns.map((column, place) => columnOf(column, place, locale))}
                rows={rows.map((cells, place) => ({ cells, place }))}
                rowKey={row => row.place}
              />
            </div>
          </details>
          <p className="absolute end-0 top-0 flex gap-4">
            {(['csv', 'xlsx'] as const).map(format => (
              <a
                key={format}
                href={`${files}/${name}/${format}?${query}`}
                download
                aria-label={t('download', { name: label, format: format.toUpperCase() })}
                className="inline-flex min-h-8 items-center gap-1 rounded-small text-muted text-small underline-offset-4 hover:text-ink hover:underline"
              >
                <Download aria-hidden="true" className="size-3.5" />
                {format.toUpperCase()}
              </a>
            ))}
          </p>
        </div>
      )}
    </section>
  )
}

function Drawn({ figure: { title, about, picture }, locale, roomy }: Omit<FigureProps, 'query' | 'files'>) {
  const [rtl, description] = [locales[locale].dir === 'rtl', `${title}. ${about}`]
  switch (picture.kind) {
    case 'curve':
      return <Curve {...picture} description={description} rtl={rtl} roomy={roomy} />
    case 'bars':
      return <Bars {...picture} description={description} />
    case 'rows':
      return <Rows {...picture} description={description} rtl={rtl} />
    case 'network':
      return <Network {...picture} description={description} />
    case 'people':
      return <People {...picture} />
    case 'none':
      return null
  }
}

type Row = { cells: FigureCell[]; place: number }

function columnOf({ heading, kind }: FigureColumn, place: number, locale: Locale): Column<Row> {
  const { tag } = locales[locale]
  const date = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' })
  const number = new Intl.NumberFormat(tag)
  return {
    key: String(place),
    head: heading,
    figures: kind === 'number',
    title: place === 0,
    cell: ({ cells }) => {
      const cell = cells[place]
      if (cell === null || cell === undefined) return '–'
      if (kind === 'date') return date.format(new Date(`${cell}T00:00:00Z`))
      return typeof cell === 'number' ? number.format(cell) : <bdi>{cell}</bdi>
    },
  }
}
