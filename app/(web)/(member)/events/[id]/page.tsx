import { CalendarPlus, Palmtree, Pencil } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { SeeAsApi } from '@/components/docs/see-as-api'
import { DeleteEvent } from '@/components/events/delete-event'
import { Facts } from '@/components/events/facts'
import { Replies } from '@/components/events/replies'
import { said } from '@/components/events/said'
import { Column } from '@/components/frame/column'
import { Back } from '@/components/ui/back'
import { Badge } from '@/components/ui/badge'
import { buttonClass } from '@/components/ui/button'
import { Done } from '@/components/ui/done'
import { PageHeader } from '@/components/ui/page-header'
import { requireActor } from '@/lib/auth/require-actor'
import { eventPage } from '@/lib/contracts/browser/event-pages'
import { presentMe } from '@/lib/contracts/browser/recognitions'
import { words } from '@/lib/i18n/words'

type OneEventProps = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string }> }

// The title and the page ask for the same one.
const pageOf = cache(async (id: string) => eventPage(await requireActor(), id))

export async function generateMetadata({ params }: OneEventProps): Promise<Metadata> {
  const found = await pageOf((await params).id)
  return { title: found ? found.event.name : (await words('ui'))('notFound.tab') }
}

export default async function OneEvent({ params, searchParams }: OneEventProps) {
  const [{ id }, { done }, { t, when, where }, actor] = await Promise.all([
    params,
    searchParams,
    said(),
    requireActor(),
  ])
  const found = await pageOf(id)
  if (!found) notFound()
  const { event, notes, limit, replies, over, allDay, mayChange } = found
  const facts = [
    { name: t('one.when'), said: when(event), hint: allDay ? undefined : t('one.local') },
    { name: t('one.where'), said: where(event) },
    { name: t('one.kind'), said: event.kind },
    ...(limit === null ? [] : [{ name: t('one.places'), said: String(limit) }]),
  ]
  return (
    <Column>
      {done === 'created' && <Done>{t('form.created', { name: event.name })}</Done>}
      {done === 'saved' && <Done>{t('form.saved', { name: event.name })}</Done>}
      <Back href="/events">{t('one.back')}</Back>
      <PageHeader
        title={<span dir="auto">{event.name}</span>}
        action={
          mayChange && (
            <>
              <Link href={`/events/${event.id}/edit`} className={buttonClass()}>
                <Pencil aria-hidden="true" className="size-4" />
                {t('one.edit')}
              </Link>
              <DeleteEvent id={event.id} name={event.name} coming={over ? 0 : event.coming} holiday={event.holiday} />
            </>
          )
        }
      >
        {event.holiday && (
          <Badge>
            <Palmtree aria-hidden="true" className="size-3.5" />
            {t('list.holiday')}
          </Badge>
        )}
      </PageHeader>
      <div className="grid gap-6">
        <Facts facts={facts} />
        {event.holiday && <p className="text-muted">{t('one.holidayWhy')}</p>}
        {notes && (
          <div
            dir="auto"
            className="letter text-large"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by the domain
            dangerouslySetInnerHTML={{ __html: notes }}
          />
        )}
        <p data-screen-only>
          <a href={`/api/browser/events/${event.id}/ics`} download className={buttonClass()}>
            <CalendarPlus aria-hidden="true" className="size-4.5" />
            {t('one.calendar')}
          </a>
        </p>
        {!event.holiday && (
          <Replies
            key={id}
            id={event.id}
            me={presentMe(actor, { decides: false }, false).person}
            replies={replies}
            over={over}
          />
        )}
      </div>
      <SeeAsApi kind="event" id={event.id} />
    </Column>
  )
}
