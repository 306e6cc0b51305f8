import Link from 'next/link'
import { Avatar } from '@/components/ui/avatar'
import { Badge } from '@/components/ui/badge'
import { buttonClass } from '@/components/ui/button'
import type { TeamRow } from '@/lib/contracts/browser/hiring-team-types'
import { words } from '@/lib/i18n/words'
import { tones } from './team-table'

/** Who it is, what they may do, and how many candidates they hold. */
export async function MemberHead({ member }: { member: TeamRow }) {
  const t = await words('hiringTeam')
  const { face, standing } = member
  return (
    <header className="mb-8 flex flex-wrap items-center gap-x-4 gap-y-3">
      <Avatar name={face.name} src={face.avatarUrl} size="large" />
      <div className="min-w-40 grow basis-40">
        <h1 className="wrap-anywhere font-serif text-title leading-tight">
          <bdi>{face.name}</bdi>
        </h1>
        <p className="wrap-anywhere flex flex-wrap items-center gap-x-3 gap-y-1 text-muted">
          <span>{member.email}</span>
          <Badge>{t(`roles.${member.role}`)}</Badge>
          <Badge tone={tones[standing]}>{t(`standings.${standing}`)}</Badge>
        </p>
        <p className="text-muted text-small">{t('holds', { count: member.candidates ?? 0 })}</p>
      </div>
      <Link href={`/people/${face.id}`} className={buttonClass()}>
        {t('profile')}
      </Link>
    </header>
  )
}
