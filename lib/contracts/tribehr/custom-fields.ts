import type { CustomField, CustomFieldRecord } from '@/lib/domain/people/custom-fields'
import { address } from './addresses'
import type { View } from './fields'

/** A custom field's partial representation. */
export const presentCustomField = (field: Pick<CustomField, 'id' | 'name'>, view: View) => ({
  id: field.id,
  name: field.name,
  url: address('custom_fields', field.id, view),
})

/** A custom field in full, with who may read it. */
export const presentFullCustomField = (field: CustomField, view: View) => ({
  ...presentCustomField(field, view),
  privacy: field.privacy.toUpperCase(),
})

/** What is noted of one person. */
export const presentCustomFieldRecord = ({ id, content, customField }: CustomFieldRecord, view: View) => ({
  id,
  content,
  custom_field: presentCustomField(customField, view),
})
