import { z } from 'zod'
import type { PersonActor } from '@/lib/domain/actor'
import type { CompanyEvent } from '@/lib/domain/events/types'
import { calendarFile } from '@/lib/formats/ical'
import { presentEventEntry } from '../calendar-entry'
import { pathId } from '../fields'

export const eventId = z.object({ id: pathId })

/** One event as a file that calendar programs take in. */
export const presentEventFile = ({ organization }: PersonActor, event: CompanyEvent) =>
  new Response(calendarFile(organization.name, [presentEventEntry(event, organization)]), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="event-${event.id}.ics"`,
      'cache-control': 'no-store',
    },
  })
