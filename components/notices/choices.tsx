'use client'

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { accepted, useTrouble } from '@/components/i18n/trouble'
import { Button } from '@/components/ui/button'
import { notify } from '@/components/ui/notify'
import { Switch } from '@/components/ui/switch'
import { Table } from '@/components/ui/table'
import { useActionForm } from '@/components/ui/use-action-form'
import { chooseNotice, chooseNotices } from '@/lib/actions/notices'
import type { NoticeChoice } from '@/lib/contracts/browser/notices-types'

type Channel = 'bell' | 'mail'

/** What one hears of, and where. With scripts each switch is kept at once, and falls back if it could not be; without, by a button. */
export function NoticeChoices({ choices }: { choices: NoticeChoice[] }) {
  const t = useTranslations('noticeChoices.choose')
  const trouble = useTrouble()
  const [shown, setShown] = useState(choices)
  const { form, summary } = useActionForm(chooseNotices, { labels: {} })
  const set = (topic: string, channel: Channel, on: boolean) =>
    setShown(before => before.map(one => (one.topic === topic ? { ...one, [channel]: { ...one[channel], on } } : one)))
  const keep = useMutation({
    mutationFn: (choice: Parameters<typeof chooseNotice>[0]) => accepted(chooseNotice(choice)),
    onMutate: ({ topic, channel, on }) => set(topic, channel, on),
    onError: (error, { topic, channel, on }) => {
      set(topic, channel, !on)
      notify({ text: trouble(error), tone: 'problem' })
    },
  })

  const cell =
    (channel: Channel) =>
    ({ topic, [channel]: { on, may } }: NoticeChoice) => {
      if (!may) return <span className="text-muted text-small">{t(on ? 'always' : 'never')}</span>
      return (
        <Switch
          name={channel}
          value={topic}
          checked={on}
          onChange={event => keep.mutate({ topic, channel, on: event.currentTarget.checked })}
        >
          <span className="sr-only">{t(`labels.${channel}`, { topic: t(`topics.${topic}`) })}</span>
        </Switch>
      )
    }

  return (
    <form {...form}>
      {summary}
      <Table
        caption={t('title')}
        columns={[
          { key: 'what', head: t('what'), title: true, cell: ({ topic }) => t(`topics.${topic}`) },
          { key: 'bell', head: t('bell'), cell: cell('bell') },
          { key: 'mail', head: t('mail'), cell: cell('mail') },
        ]}
        rows={shown}
        rowKey={one => one.topic}
      />
      <noscript>
        <p className="pt-6">
          <Button type="submit" look="primary">
            {t('save')}
          </Button>
        </p>
      </noscript>
    </form>
  )
}
