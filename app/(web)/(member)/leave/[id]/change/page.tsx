import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AskForm } from '@/components/leave/ask-form'
import { Heading } from '@/components/leave/heading'
import { said } from '@/components/leave/said'
import { requireActor } from '@/lib/auth/require-actor'
import { changingLeave } from '@/lib/contracts/browser/leave-pages'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('leave'))('change.title') })

type ChangeLeaveProps = { params: Promise<{ id: string }> }

export default async function ChangeLeave({ params }: ChangeLeaveProps) {
  const [{ id }, { t, dates }] = await Promise.all([params, said()])
  const found = await changingLeave(await requireActor(), id)
  if (!found) notFound()
  return (
    <>
      <Heading title={t('change.title')} back={{ href: `/leave/${found.id}`, name: dates(found.entered) }} />
      <AskForm kinds={found.kinds} standIns={found.standIns} filled={found.entered} changes={found.id} />
    </>
  )
}
