import { tribehr } from '@/lib/contracts/tribehr/contract'
import { presentTimeOff, timeOffInput } from '@/lib/contracts/tribehr/leave-requests'
import { countTimeOff } from '@/lib/domain/leave/queries'

export const GET = tribehr(timeOffInput, async (actor, wish) => presentTimeOff(wish, await countTimeOff(actor, wish)))
