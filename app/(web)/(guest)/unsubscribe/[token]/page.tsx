import type { Metadata } from 'next'
import Link from 'next/link'
import { LanguageSwitch } from '@/components/i18n/language-switch'
import { Door } from '@/components/people/door'
import { Button } from '@/components/ui/button'
import { endMails } from '@/lib/actions/unsubscribe'
import { findUnsubscribing } from '@/lib/domain/notifications/unsubscribing'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await words('noticeChoices'))('unsubscribe.title'),
  robots: { index: false },
})

type UnsubscribeProps = { params: Promise<{ token: string }> }

/** Where the last line of a mail leads: asks, and then says what was switched off. Opening it changes nothing. */
export default async function Unsubscribe({ params }: UnsubscribeProps) {
  const token = decodeURIComponent((await params).token)
  const [found, t] = await Promise.all([findUnsubscribing(token), words('noticeChoices')])
  const topic = found && t(`choose.topics.${found.topic}`)
  const [title, why] = !topic
    ? [t('unsubscribe.unknown'), t('unsubscribe.unknownWhy')]
    : found.off
      ? [t('unsubscribe.done', { topic }), t('unsubscribe.doneWhy')]
      : [t('unsubscribe.ask', { topic }), t('unsubscribe.askWhy')]
  return (
    <Door title={title}>
      <p className="mb-6 text-muted">{why}</p>
      {topic && !found.off && (
        <form action={endMails} className="mb-6 grid">
          <input type="hidden" name="token" value={token} />
          <Button type="submit" look="primary">
            {t('unsubscribe.press')}
          </Button>
        </form>
      )}
      <p className="mb-6">
        <Link href="/me/notices" className="font-semibold text-accent underline-offset-2 hover:underline">
          {t('unsubscribe.settings')}
        </Link>
      </p>
      <LanguageSwitch />
    </Door>
  )
}
