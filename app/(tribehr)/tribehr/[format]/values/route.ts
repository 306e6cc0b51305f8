import { tribehr } from '@/lib/contracts/tribehr/contract'
import { view } from '@/lib/contracts/tribehr/fields'
import { presentValue } from '@/lib/contracts/tribehr/values'
import { listValues } from '@/lib/domain/values/queries'

export const GET = tribehr.remembered(view, async (actor, view) =>
  (await listValues(actor)).map(one => presentValue(one, view)),
)
