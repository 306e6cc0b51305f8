'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActForm } from '@/components/security/act-form'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { notify } from '@/components/ui/notify'
import { Select } from '@/components/ui/select'
import { useActionForm } from '@/components/ui/use-action-form'
import { type MadeToken, revokeToken, rotateToken } from '@/lib/actions/tokens'
import { Made } from './made'

const overlaps = [0, 1, 7, 14, 30]

/** Makes a new token in this one's place, and shows it this once. */
export function Rotate({ id, isReplaced }: { id: number; isReplaced: boolean }) {
  const t = useTranslations('tokens')
  const router = useRouter()
  const { state, form, summary, error, text, busy } = useActionForm(rotateToken, {
    labels: { overlap: t('overlap') },
    onDone: done => setMade(done),
  })
  const [made, setMade] = useState<MadeToken | null>(() => (state?.ok ? state.data : null))
  if (made)
    return (
      <Made
        made={made}
        onDone={() => {
          router.push('/admin/tokens')
          router.refresh()
        }}
      />
    )
  // Without scripts the page that shows the new token knows the old one as replaced already.
  if (isReplaced) return null
  return (
    <form {...form} className="grid gap-4">
      {summary}
      <input type="hidden" name="id" value={id} />
      <Field id="overlap" label={t('overlap')} error={error('overlap')} className="max-w-60">
        {wiring => (
          <Select {...wiring} name="overlap" defaultValue={text('overlap', '7')}>
            {overlaps.map(days => (
              <option key={days} value={days}>
                {days === 0 ? t('atOnce') : t('forDays', { count: days })}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Button type="submit" busy={busy} className="justify-self-start">
        {t('rotate')}
      </Button>
    </form>
  )
}

/** Ends this token, after asking. */
export function Revoke({ id, name }: { id: number; name: string }) {
  const t = useTranslations('tokens')
  const ui = useTranslations('ui')
  const router = useRouter()
  return (
    <ActForm
      send={revokeToken}
      fields={{ id: String(id) }}
      look="plain"
      label={t('revoke')}
      ask={{ title: t('ask', { name }), words: t('revokeWords'), cancel: ui('keepIt') }}
      onDone={() => {
        notify({ text: t('revoked', { name }) })
        router.push('/admin/tokens')
        router.refresh()
      }}
    />
  )
}
