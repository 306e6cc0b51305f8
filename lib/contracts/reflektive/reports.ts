import { z } from 'zod'
import type { ReviewCycle } from '@/lib/domain/performance/queries'
import { fileLink } from '@/lib/domain/tasks/links'
import type { Task } from '@/lib/domain/tasks/queries'

const required = (wrong: string) => ({
  error: (issue: { input?: unknown }) => (issue.input === undefined ? 'is required' : wrong),
})

// What comes in

export const reportRequest = z
  .object({
    report_type: z.literal('calibrations', required('must be calibrations')),
    cycle_uuid: z.guid(required('must be the UUID of a review cycle')),
  })
  .transform(wire => wire.cycle_uuid)

const nobody = '00000000-0000-0000-0000-000000000000'

/** A task's address; what cannot be one names no task. */
export const taskAddress = z
  .object({
    uuid: z
      .guid()
      .meta({ wire: { type: 'string', format: 'uuid' } })
      .catch(nobody),
  })
  .transform(wire => wire.uuid)

export const downloadAddress = z.object({
  file: z.string(),
  expires: z.coerce.number().int().catch(0),
  signature: z.string().default(''),
})

// What goes out

export const presentRequested = (taskId: string) => ({ data: { task_uuid: taskId } })

/** A task; its link is minted anew each time. */
export const presentTask = ({ id, status, file, error }: Task) => ({
  data: {
    uuid: id,
    status,
    metadata: status === 'completed' && file ? { link: fileLink(file) } : status === 'failed' ? { error } : {},
  },
})

export const presentCycles = (cycles: ReviewCycle[]) => ({
  data: cycles.map(cycle => ({
    uuid: cycle.uuid,
    name: cycle.name,
    starts_on: cycle.startsOn,
    ends_on: cycle.endsOn,
    status: cycle.status,
  })),
})

/** The spreadsheet itself, to be saved. */
export const presentSpreadsheet = (bytes: Uint8Array<ArrayBuffer>) =>
  new Response(bytes, {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': 'attachment; filename="calibrations.xlsx"',
      'Cache-Control': 'private, no-store',
    },
  })
