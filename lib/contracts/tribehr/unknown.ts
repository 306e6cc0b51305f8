import type { Handler } from '../contract'
import { nothing } from '../nothing'
import { empty } from './answers'
import { tribehr } from './contract'
import { invalidId } from './refusals'

/** TribeHR's answer for an address that is none of its operations. */
export const unknown: Handler = async () => empty(404)

const refuseId = tribehr(nothing, () => {
  throw invalidId()
})

/** Its answer where a single resource is meant, but no id is given. No operation of its own, so the reference passes it by. */
export const noId: Handler = (request, context) => refuseId(request, context)
