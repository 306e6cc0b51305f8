'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'use-intl'
import { Ago } from '@/components/ui/ago'
import { Badge } from '@/components/ui/badge'
import { notify } from '@/components/ui/notify'
import { type Column, Table } from '@/components/ui/table'
import { revokeKey } from '@/lib/actions/security'
import type { KeyItem } from '@/lib/contracts/browser/security'
import { ActForm } from './act-form'
import { NewKey } from './new-key'
import { focusSection, Section } from './section'

/** One's API keys: what there is, and a new one. */
export function KeysSection({ keys }: { keys: KeyItem[] }) {
  const t = useTranslations('security.keys')
  const ui = useTranslations('ui')
  const locale = useLocale()
  const router = useRouter()
  const nameOf = (key: KeyItem) => key.name ?? t('standing')
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })

  const columns: Column<KeyItem>[] = [
    {
      key: 'name',
      head: t('name'),
      title: true,
      cell: key => (
        <>
          <bdi className="wrap-anywhere">{nameOf(key)}</bdi>
          <span className="block font-normal text-muted text-small">
            {key.ending ? t('ending', { ending: key.ending }) : t('standingHint')}
          </span>
        </>
      ),
    },
    {
      key: 'used',
      head: t('used'),
      cell: key => (key.lastUsedAt ? <Ago at={key.lastUsedAt} /> : t('never')),
    },
    {
      key: 'expires',
      head: t('expires'),
      cell: key =>
        key.isExpired ? (
          <Badge>{t('expired')}</Badge>
        ) : key.expiresAt ? (
          <time dateTime={key.expiresAt}>{date.format(new Date(key.expiresAt))}</time>
        ) : (
          t('expiresNever')
        ),
    },
  ]

  return (
    <Section id="keys" title={t('title')} words={<p>{t('words')}</p>}>
      {keys.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <Table
          caption={t('table')}
          columns={columns}
          rows={keys}
          rowKey={key => key.id ?? 'standing'}
          action={key => (
            <ActForm
              send={revokeKey}
              fields={{ id: String(key.id ?? 'standing') }}
              label={t('revoke')}
              name={t('revokeOne', { name: nameOf(key) })}
              ask={{ title: t('ask', { name: nameOf(key) }), words: t('askWords'), cancel: ui('keepIt') }}
              onDone={() => {
                notify({ text: t('revoked', { name: nameOf(key) }) })
                focusSection('keys')
                router.refresh()
              }}
            />
          )}
        />
      )}
      <NewKey />
    </Section>
  )
}
