import type { Metadata } from 'next'
import { MemberHead } from '@/components/hiring/team/member-head'
import { RemovalForm } from '@/components/hiring/team/removal-form'
import { RestForm } from '@/components/hiring/team/rest-form'
import { RoleForm } from '@/components/hiring/team/role-form'
import { Words } from '@/components/i18n/words'
import { Section } from '@/components/staff/section'
import { Back } from '@/components/ui/back'
import { Done } from '@/components/ui/done'
import { foundOr404 } from '@/lib/auth/found'
import { requireActorWho } from '@/lib/auth/require-actor'
import { memberPage } from '@/lib/contracts/browser/hiring-team'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('hiringTeam'))('title') })

type MemberProps = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string; at?: string }> }

const deeds = ['appointed', 'invited', 'role', 'off', 'on'] as const

export default async function Member({ params, searchParams }: MemberProps) {
  const [actor, { id }, { done, at }, t] = await Promise.all([
    requireActorWho(one => one.recruiter?.role === 'root'),
    params,
    searchParams,
    words('hiringTeam'),
  ])
  const { member, heirs, me } = await foundOr404(memberPage(actor, id))
  const { uuid, face, role, standing, isMe, isLastRoot } = member
  const name = face.name
  const deed = deeds.find(one => one === done)
  const said = deed === 'invited' && standing !== 'invited' ? 'appointed' : deed
  return (
    <Words of={['hiringTeam']}>
      <div className="wrap-anywhere max-w-3xl">
        <Back href="/hiring/team">{t('back')}</Back>
        {said && <Done key={at}>{t(`doneWith.${said}`, { name, email: member.email })}</Done>}
        <MemberHead member={member} />
        {isLastRoot ? (
          <section aria-labelledby="protected" className="border-line border-t pt-8">
            <h2 id="protected" className="font-serif text-lead">
              {t('last.title')}
            </h2>
            <p className="mt-1 max-w-prose text-muted">{t(isMe ? 'last.me' : 'last.why', { name })}</p>
          </section>
        ) : (
          <>
            <Section id="role-title" title={t('roleTitle')}>
              <RoleForm key={`${role} ${at}`} id={uuid} role={role} isMe={isMe} />
            </Section>
            <Section id="access" title={t('access')}>
              <div className="flex flex-wrap items-start gap-3">
                <RestForm
                  key={standing}
                  id={uuid}
                  name={name}
                  candidates={member.candidates ?? 0}
                  isActive={standing !== 'inactive'}
                />
                <RemovalForm
                  id={uuid}
                  name={name}
                  candidates={member.candidates ?? 0}
                  heirs={heirs}
                  proposed={isMe ? (heirs[0]?.uuid ?? '') : me}
                />
              </div>
            </Section>
          </>
        )}
      </div>
    </Words>
  )
}
