import type { Value } from '@/lib/domain/values/queries'

/** A value as Peerly's core value. */
export const presentValue = (value: Value) => ({
  id: value.id,
  text: value.name,
  description: value.description,
  parent_core_value_id: value.parentId,
  org_id: value.organizationId,
})
