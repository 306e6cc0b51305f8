import { vitayUpload } from '@/lib/contracts/vitay/contract'
import { logoInput, presentFirm } from '@/lib/contracts/vitay/hiring-firms'
import { changeLogo } from '@/lib/domain/hiring/firm-logo'
import { one } from '@/lib/formats/json-api'

export const PATCH = vitayUpload(logoInput, async (actor, { id, bytes }) =>
  one(presentFirm(await changeLogo(actor, id, bytes))),
)
