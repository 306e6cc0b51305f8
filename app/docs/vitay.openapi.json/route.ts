import { document } from '@/lib/reference/serve'

export const GET = document('vitay')
