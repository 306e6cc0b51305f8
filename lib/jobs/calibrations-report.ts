import { type Calibration, listCalibrations } from '@/lib/domain/performance/queries'
import { completeTask, failTask } from '@/lib/domain/tasks/commands'
import { findPendingTask } from '@/lib/domain/tasks/queries'
import { type Cell, type Column, spreadsheet } from '@/lib/formats/spreadsheet'
import { logger } from '@/lib/logger'
import { storeFile } from '@/lib/storage'

// Somebody polls for it: about a minute and a half of retries, then the answer is no.
const mostAttempts = 5

const columns: Column[] = [
  { heading: 'Person', width: 28 },
  { heading: 'E-mail', width: 34 },
  { heading: 'Manager', width: 28 },
  { heading: 'Department', width: 20 },
  { heading: 'Self rating', width: 14 },
  { heading: 'Manager rating', width: 16 },
  { heading: 'Calibrated rating', width: 18 },
  { heading: 'Potential', width: 12 },
  { heading: 'Comments', width: 60 },
]

const rowOf = (one: Calibration): Cell[] => [
  `${one.firstName} ${one.lastName}`.trim(),
  one.email,
  one.manager,
  one.department,
  one.selfRating,
  one.managerRating,
  one.calibratedRating,
  one.potential,
  one.comment,
]

/** Writes a calibrations report and settles its task. Run twice, it writes the same file and settles once. */
export async function calibrationsReport({ taskId }: { taskId: string }, attempt = 1) {
  const task = await findPendingTask(taskId)
  if (!task) return
  try {
    const found = await listCalibrations(task.organizationId, Number(task.input.cycleId))
    const file = `calibrations-${taskId}.xlsx`
    await storeFile(file, await spreadsheet('Calibrations', columns, found.map(rowOf)))
    await completeTask(taskId, file)
  } catch (error) {
    if (attempt < mostAttempts) throw error
    logger().error({ err: error, taskId }, 'A calibrations report failed for good')
    await failTask(taskId, 'The report could not be written; please ask for it again')
  }
}
