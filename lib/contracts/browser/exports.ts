import { z } from 'zod'
import type { openExport } from '@/lib/domain/exports/queries'
import { exportKinds } from '@/lib/domain/exports/types'
import { peopleHeadings } from '@/lib/formats/people-list'

// What comes in

const kinds = Object.keys(exportKinds) as [keyof typeof exportKinds]

/** What is ordered, as what. */
export const exportForm = z.object({ what: z.enum(kinds), as: z.enum(['csv', 'xlsx']) })

// What goes out

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

const download = (body: BodyInit, type: string, name: string, size?: number) =>
  new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
      ...(size !== undefined && { 'Content-Length': String(size) }),
    },
  })

/** A list that was ordered, to be saved. */
export const presentExport = ({ what, as, createdAt, parts, size }: Awaited<ReturnType<typeof openExport>>) =>
  download(parts, types[as], `laurel-${what}-${createdAt.toISOString().slice(0, 10)}.${as}`, size)

const example = [
  'Mona,Lindqvist,mona@example.com,mona,moderator,,Marketing,Stockholm,Head of Marketing,Regular,2021-03-01,E-001',
  'Eli,Baptiste,eli@example.com,eli,employee,mona@example.com,Marketing,Stockholm,Designer,Regular,2024-09-15,E-002',
]

/** A list to be filled in: the headings, and two people as an example. */
export const presentTemplate = () =>
  download(
    `\uFEFF${[Object.values(peopleHeadings).join(','), ...example].join('\r\n')}\r\n`,
    types.csv,
    'laurel-people-template.csv',
  )
