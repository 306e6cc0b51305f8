import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Words } from '@/components/i18n/words'
import { CalibrationTable } from '@/components/reviews/calibration-table'
import { NineBox } from '@/components/reviews/nine-box'
import { Back } from '@/components/ui/back'
import { PageHeader } from '@/components/ui/page-header'
import { SegmentedLinks } from '@/components/ui/segmented'
import { requireActorWho } from '@/lib/auth/require-actor'
import { roundPage } from '@/lib/contracts/browser/reviews'
import { isAdmin } from '@/lib/domain/actor'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('reviews'))('box.title') })

type CalibrationProps = { params: Promise<{ id: string }>; searchParams: Promise<{ view?: string }> }

/** Ratings beside each other: nine boxes, and their twin as a table. */
export default async function Calibration({ params, searchParams }: CalibrationProps) {
  const [actor, { id }, { view }, t] = await Promise.all([
    requireActorWho(isAdmin),
    params,
    searchParams,
    words('reviews'),
  ])
  const round = await roundPage(actor, id)
  if (!round) notFound()
  const here = `/admin/reviews/${round.id}/calibration`
  const table = view === 'table'
  return (
    <Words of={['reviews']}>
      <Back href={`/admin/reviews/${round.id}`}>{round.name}</Back>
      <PageHeader title={t('box.title')}>{round.status === 'running' ? t('box.intro') : t('box.closed')}</PageHeader>
      <div className="mb-6">
        <SegmentedLinks
          label={t('box.views')}
          links={[
            { href: here, label: t('box.nine'), current: !table },
            { href: `${here}?view=table`, label: t('box.table'), current: table },
          ]}
        />
      </div>
      {table ? <CalibrationTable round={round} /> : <NineBox round={round} />}
    </Words>
  )
}
