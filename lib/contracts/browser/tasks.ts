import { z } from 'zod'
import type { findProgress } from '@/lib/domain/tasks/queries'
import type { TaskProgress } from './staff-types'

const nobody = '00000000-0000-0000-0000-000000000000'

/** A task's address; what cannot be one names no task. */
export const taskAddress = z.object({ id: z.guid().catch(nobody) })

type Progress = Awaited<ReturnType<typeof findProgress>>

export const presentProgress = ({ status, done, total }: Progress): TaskProgress => ({ status, done, total })
