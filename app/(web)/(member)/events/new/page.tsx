import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EventForm } from '@/components/events/event-form'
import { Column } from '@/components/frame/column'
import { Back } from '@/components/ui/back'
import { PageHeader } from '@/components/ui/page-header'
import { requireActor } from '@/lib/auth/require-actor'
import { eventFormPage } from '@/lib/contracts/browser/event-pages'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('events'))('form.new') })

export default async function NewEvent({ searchParams }: { searchParams: Promise<{ on?: string }> }) {
  const [actor, { on }, t] = await Promise.all([requireActor(), searchParams, words('events')])
  const found = await eventFormPage(actor, { on: typeof on === 'string' ? on : undefined })
  if (!found) notFound()
  return (
    <Column>
      <Back href="/events">{t('one.back')}</Back>
      <PageHeader title={t('form.new')} />
      <EventForm {...found} />
    </Column>
  )
}
