import { z } from 'zod'
import type { Activity } from '@/lib/domain/activity/queries'
import type { Page, PageAsked } from '@/lib/domain/pages'
import { many, type Resource } from '@/lib/formats/json-api'
import { bodyUuid, pageFields, pageOf } from './fields'
import { resourceType } from './types'

export const activityFilter = z
  .object({ ...pageFields, 'filter[candidate]': bodyUuid.optional() })
  .transform(wire => ({ page: pageOf(wire), candidateUuid: wire['filter[candidate]'] }))

const party = (type: string | null, uuid: string | null) =>
  type && uuid ? { type: resourceType(type), id: uuid } : null

const presentActivity = (activity: Activity): Resource => {
  const owner = party(activity.ownerType, activity.ownerUuid)
  const recipient = party(activity.recipientType, activity.recipientUuid)
  const createdAt = activity.createdAt.toISOString()
  return {
    type: 'Activity',
    id: activity.uuid,
    attributes: {
      id: activity.uuid,
      trackable_type: resourceType(activity.subjectType),
      trackable_id: activity.subjectUuid,
      owner_type: owner?.type ?? null,
      owner_id: owner?.id ?? null,
      recipient_type: recipient?.type ?? null,
      recipient_id: recipient?.id ?? null,
      key: activity.key,
      parameters: activity.data,
      created_at: createdAt,
      // What happened does not change.
      updated_at: createdAt,
    },
    relationships: {
      trackable: { type: resourceType(activity.subjectType), id: activity.subjectUuid },
      owner,
      recipient,
    },
  }
}

export const presentActivities = ({ items, total }: Page<Activity>, page: PageAsked) =>
  many(items.map(presentActivity), { ...page, total })
