import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EventForm } from '@/components/events/event-form'
import { Column } from '@/components/frame/column'
import { Back } from '@/components/ui/back'
import { PageHeader } from '@/components/ui/page-header'
import { requireActor } from '@/lib/auth/require-actor'
import { eventFormPage } from '@/lib/contracts/browser/event-pages'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('events'))('form.edit') })

export default async function EditEvent({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }, t] = await Promise.all([requireActor(), params, words('events')])
  const found = await eventFormPage(actor, { id })
  if (!found?.event) notFound()
  return (
    <Column>
      <Back href={`/events/${found.event.id}`}>{found.event.name}</Back>
      <PageHeader title={t('form.edit')} />
      <EventForm {...found} />
    </Column>
  )
}
