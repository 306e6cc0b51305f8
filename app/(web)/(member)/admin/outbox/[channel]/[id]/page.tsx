import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { DeliveryState } from '@/components/admin/outbox/delivery-state'
import { SendAgain } from '@/components/admin/outbox/send-again'
import { Words } from '@/components/i18n/words'
import { Back } from '@/components/ui/back'
import { PageHeader } from '@/components/ui/page-header'
import { RelativeTime } from '@/components/ui/relative-time'
import { requireActorWho } from '@/lib/auth/require-actor'
import { letterOf } from '@/lib/contracts/browser/outbox'
import { isAdmin } from '@/lib/domain/actor'
import { asDomainError } from '@/lib/domain/errors'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('outbox'))('title') })

type LetterProps = { params: Promise<{ channel: string; id: string }> }

export default async function Letter({ params }: LetterProps) {
  const [actor, { channel, id }, t] = await Promise.all([requireActorWho(isAdmin), params, words('outbox')])
  const letter = await letterOf(actor, channel, id).catch(error => {
    if (asDomainError(error).code === 'not_found') notFound()
    throw error
  })
  const isMail = letter.channel === 'mail'
  const { recipient } = letter
  return (
    <Words of={['outbox']}>
      <Back href={isMail ? '/admin/outbox' : '/admin/outbox?channel=text'}>{t('back')}</Back>
      <PageHeader
        title={<bdi>{(isMail && letter.subject) || t(isMail ? 'mailTo' : 'textTo', { recipient })}</bdi>}
        action={
          letter.state !== 'queued' &&
          !letter.isSpent && <SendAgain channel={letter.channel} id={letter.id} recipient={recipient} />
        }
      />
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[10rem_minmax(0,1fr)]">
        <Fact name={t('to')}>
          <bdi>{recipient}</bdi>
        </Fact>
        {letter.fromName && (
          <Fact name={t('from')}>
            <bdi>{letter.fromName}</bdi>
          </Fact>
        )}
        {letter.replyTo && (
          <Fact name={t('replyTo')}>
            <bdi>{letter.replyTo}</bdi>
          </Fact>
        )}
        <Fact name={t('stateOf')}>
          <DeliveryState item={letter} />
          {letter.state === 'kept' && isMail && <p className="mt-1 text-muted text-small">{t('keptWords')}</p>}
          {letter.isSpent && <p className="mt-1 text-muted text-small">{t('spent')}</p>}
        </Fact>
        {letter.error && (
          <Fact name={t('error')}>
            <bdi>{letter.error}</bdi>
          </Fact>
        )}
        <Fact name={t('when')}>
          <RelativeTime at={letter.createdAt.toISOString()} />
        </Fact>
        {letter.sentAt && (
          <Fact name={t('sentAt')}>
            <RelativeTime at={letter.sentAt.toISOString()} />
          </Fact>
        )}
      </dl>
      <section aria-labelledby="preview" className="mt-8">
        <h2 id="preview" className="font-serif text-lead">
          {t('preview')}
        </h2>
        <p className="mb-4 text-muted">{t(letter.isClosed ? 'closedWords' : 'sealed')}</p>
        {letter.html && (
          <iframe
            title={t('preview')}
            src={`/api/browser/mails/${letter.id}`}
            sandbox=""
            className="h-[36rem] w-full rounded-base border border-line bg-white"
          />
        )}
        {!letter.html && letter.text && (
          <p dir="auto" className="wrap-anywhere max-w-prose whitespace-pre-wrap rounded-base bg-sunken p-4">
            {letter.text}
          </p>
        )}
      </section>
    </Words>
  )
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className="grid gap-x-6 sm:col-span-2 sm:grid-cols-subgrid">
      <dt className="text-muted">{name}</dt>
      <dd className="wrap-anywhere min-w-0">{children}</dd>
    </div>
  )
}
