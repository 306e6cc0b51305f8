import Link from 'next/link'
import { ChangedBy } from '@/components/admin/changed-by'
import { Avatar } from '@/components/ui/avatar'
import { Badge } from '@/components/ui/badge'
import { buttonClass } from '@/components/ui/button'
import type { StaffPage } from '@/lib/contracts/browser/staff'
import { words } from '@/lib/i18n/words'
import { tones } from './register-table'

/** Whose file it is, and how they stand. */
export async function StaffHead({ person }: { person: StaffPage }) {
  const t = await words('staff')
  const { face, standing } = person
  return (
    <header className="mb-8 flex flex-wrap items-center gap-x-4 gap-y-3">
      <Avatar name={face.name} src={face.avatarUrl} size="large" />
      <div className="min-w-40 grow basis-40">
        <h1 className="wrap-anywhere font-serif text-title leading-tight">
          <bdi>{face.name}</bdi>
        </h1>
        <p className="wrap-anywhere flex flex-wrap items-center gap-x-3 gap-y-1 text-muted">
          <span>{person.email}</span>
          <Badge tone={tones[standing]}>{t(`status.${standing}`)}</Badge>
          {person.role !== 'employee' && <Badge>{t(`role.${person.role}`)}</Badge>}
        </p>
        <ChangedBy change={person.changed} />
      </div>
      <Link href={`/people/${person.id}`} className={buttonClass()}>
        {t('profile')}
      </Link>
    </header>
  )
}
