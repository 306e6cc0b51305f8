'use client'

import { Laptop, Smartphone, Tablet } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'use-intl'
import { Ago } from '@/components/ui/ago'
import { Badge } from '@/components/ui/badge'
import { notify } from '@/components/ui/notify'
import { endSession, endSessionsElsewhere } from '@/lib/actions/security'
import type { SessionItem } from '@/lib/contracts/browser/security'
import { ActForm } from './act-form'
import { focusSection, Section } from './section'

const icons = { phone: Smartphone, tablet: Tablet, desk: Laptop }

/** Where one is signed in, and the way out of each. */
export function SessionsSection({ sessions }: { sessions: SessionItem[] }) {
  const t = useTranslations('security.sessions')
  const router = useRouter()
  const alone = sessions.every(session => session.isThis)

  function done(text: string) {
    notify({ text })
    focusSection('sessions')
    router.refresh()
  }

  return (
    <Section id="sessions" title={t('title')} words={<p>{t(alone ? 'alone' : 'words')}</p>}>
      <ul className="grid divide-y divide-line">
        {sessions.map(session => (
          <Row key={session.id} session={session} onDone={done} />
        ))}
      </ul>
      {!alone && (
        <ActForm
          send={endSessionsElsewhere}
          label={t('endOthers')}
          look="plain"
          onDone={({ count }) => done(t('endedOthers', { count }))}
        />
      )}
    </Section>
  )
}

function Row({ session, onDone }: { session: SessionItem; onDone: (text: string) => void }) {
  const t = useTranslations('security.sessions')
  const { browser, system, kind } = session.device
  const device = browser && system ? t('device', { browser, system }) : (browser ?? system ?? t('unknown'))
  const Icon = icons[kind]
  const at = (moment: string) => () => <Ago at={moment} />
  return (
    <li className="flex items-start gap-3 py-3 first:pt-0 last:pb-0">
      <Icon aria-hidden="true" className="mt-0.5 size-5 shrink-0 text-muted" />
      <div className="min-w-0 grow">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 font-semibold">
          <bdi>{device}</bdi>
          {session.isThis && <Badge tone="approved">{t('this')}</Badge>}
        </p>
        <p className="text-muted text-small">
          {t.rich('used', { at: at(session.lastUsedAt) })}
          {' · '}
          {t.rich('since', { at: at(session.createdAt) })}
        </p>
      </div>
      {!session.isThis && (
        <ActForm
          send={endSession}
          fields={{ id: session.id }}
          label={t('end')}
          name={t('endOne', { device })}
          onDone={() => onDone(t('ended', { device }))}
        />
      )}
    </li>
  )
}
