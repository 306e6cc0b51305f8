import type { ValueBrief } from '@/lib/domain/recognitions/types'
import type { Value } from '@/lib/domain/values/queries'
import { address } from './addresses'
import type { View } from './fields'

/** A value's partial representation. Its image's address is relative to /attachments/view, as a kudos' picture is. */
export const presentValue = (value: ValueBrief | Value, view: View) => ({
  id: value.id,
  name: value.name,
  image: value.picture ? { url: value.picture } : null,
  url: address('values', value.id, view),
})

/** A value in full. */
export const presentFullValue = (value: Value, view: View) => ({
  ...presentValue(value, view),
  description: value.description,
})
