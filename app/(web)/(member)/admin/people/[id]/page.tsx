import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Words } from '@/components/i18n/words'
import { Access } from '@/components/staff/access'
import { LeaveSection } from '@/components/staff/leave-section'
import { NotesForm } from '@/components/staff/notes-form'
import { ScheduleSection } from '@/components/staff/schedule-section'
import { Section } from '@/components/staff/section'
import { StaffForm } from '@/components/staff/staff-form'
import { StaffHead } from '@/components/staff/staff-head'
import { Back } from '@/components/ui/back'
import { Done } from '@/components/ui/done'
import { requireActorWho } from '@/lib/auth/require-actor'
import { staffPage } from '@/lib/contracts/browser/staff'
import { isAdmin } from '@/lib/domain/actor'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('staff'))('title') })

type StaffProps = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string; at?: string }> }

const deeds = ['invited', 'saved', 'schedule', 'entitled', 'adjusted', 'cleared', 'hiring', 'left', 'back'] as const

export default async function StaffFile({ params, searchParams }: StaffProps) {
  const [actor, { id }, { done, at }, t] = await Promise.all([
    requireActorWho(isAdmin),
    params,
    searchParams,
    words('staff'),
  ])
  const person = await staffPage(actor, id)
  if (!person) notFound()
  const deed = deeds.find(one => one === done)
  const editable = person.may && person.standing !== 'left'
  return (
    <Words of={['staff', 'recognitions']}>
      <div className="wrap-anywhere max-w-3xl">
        <Back href="/admin/people">{t('back')}</Back>
        {deed && <Done key={at}>{t(`done.${deed}`, { email: person.email, name: person.face.name })}</Done>}
        <StaffHead person={person} />
        {!person.may && <p className="mb-6 text-muted">{t('forbidden')}</p>}
        {editable && (
          <>
            <StaffForm
              key={person.seen}
              person={{ id: person.id, seen: person.seen }}
              entered={person.entered}
              manager={person.manager}
              managerLeft={person.managerLeft}
              placements={person.placements}
              roles={person.roles}
            />
            {person.fields.length > 0 && (
              <Section id="notes" title={t('notes.title')}>
                <NotesForm key={`notes ${at}`} id={person.id} fields={person.fields} />
              </Section>
            )}
            <ScheduleSection key={`schedule ${at}`} person={person} />
            <LeaveSection key={`leave ${at}`} person={person} />
          </>
        )}
        <Access key={`access ${at}`} person={person} />
      </div>
    </Words>
  )
}
