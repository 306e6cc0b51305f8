'use client'

import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useTrouble } from '@/components/i18n/trouble'
import { Button } from '@/components/ui/button'
import { RadioGroup } from '@/components/ui/choice-group'
import { Dialog } from '@/components/ui/dialog'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Field, Textarea } from '@/components/ui/field'
import { sendKeys } from '@/components/ui/send-keys'
import type { FeedItem } from '@/lib/contracts/browser/types'
import { useReport } from './use-report'

/** The domain's three reasons, and the key each is said by. */
const reasons = [
  ['fraud', 'fraud'],
  ['not_relevant', 'notRelevant'],
  ['incorrect', 'incorrect'],
] as const

type Wrong = { field?: string; message: string }

/** What somebody has against a kudos, for moderators; says what follows of it and what does not. */
export default function ReportDialog({ item, onClose }: { item: FeedItem; onClose: () => void }) {
  const t = useTranslations('feed.report')
  const trouble = useTrouble()
  const [wrong, setWrong] = useState<Wrong[]>([])
  const report = useReport(item, onClose)
  const said = (field: string) => wrong.find(one => one.field === field)?.message

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (report.isPending) return
    const form = new FormData(event.currentTarget)
    const [markAs, reason] = [form.get('markAs'), String(form.get('reason')).trim()]
    const missing: Wrong[] = []
    if (!markAs) missing.push({ field: 'markAs', message: t('choose') })
    if (!reason) missing.push({ field: 'reason', message: t('empty') })
    setWrong(missing)
    if (missing.length > 0) return
    report.mutate({ markAs: String(markAs), reason }, { onError: error => setWrong([{ message: trouble(error) }]) })
  }

  return (
    <Dialog title={t('title')} onClose={onClose}>
      <form noValidate onSubmit={send} className="grid gap-5">
        {wrong.length > 0 && <ErrorSummary title={t('notSent')} errors={wrong} />}
        <RadioGroup
          name="markAs"
          legend={t('reasons')}
          error={said('markAs')}
          options={reasons.map(([value, key]) => ({ value, label: t(key), hint: t(`${key}Hint`) }))}
        />
        <Field id="reason" label={t('words')} hint={t('wordsHint')} error={said('reason')}>
          {wiring => <Textarea {...wiring} name="reason" rows={3} dir="auto" maxLength={2000} onKeyDown={sendKeys} />}
        </Field>
        <div className="grid gap-1 text-muted text-small">
          <p>{t('effect')}</p>
          <p>{t('kept', { giver: item.giver.name })}</p>
        </div>
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" look="primary" busy={report.isPending}>
            {t('send')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
