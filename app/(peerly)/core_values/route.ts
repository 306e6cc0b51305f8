import { nothing } from '@/lib/contracts/nothing'
import { peerly } from '@/lib/contracts/peerly/contract'
import { presentValue } from '@/lib/contracts/peerly/values'
import { listValues } from '@/lib/domain/values/queries'

export const GET = peerly(nothing, async actor => (await listValues(actor)).map(presentValue))
