'use client'

import { Hidden } from '@/components/references/hidden'
import { Button } from '@/components/ui/button'
import { RadioGroup } from '@/components/ui/choice-group'
import { Field, Textarea } from '@/components/ui/field'
import { useActionForm } from '@/components/ui/use-action-form'
import { sendFeedback } from '@/lib/actions/give-feedback'

type Choice = { legend: string; options: { value: string; label: string }[] }

type GiveFormProps = {
  token: string
  locale: string
  rating: Choice
  recommends: Choice
  comment: { label: string; hint: string }
  send: string
}

/** How it was, whether one would recommend it, and a few words. */
export function GiveForm({ token, locale, rating, recommends, comment, send }: GiveFormProps) {
  const labels = { rating: rating.legend, recommends: recommends.legend, comment: comment.label }
  const { form, summary, error, text, busy } = useActionForm(sendFeedback, { labels })
  return (
    <form {...form} className="grid justify-items-start gap-7">
      <Hidden token={token} locale={locale} />
      {summary}
      <RadioGroup {...rating} name="rating" value={text('rating')} error={error('rating')} />
      <RadioGroup {...recommends} name="recommends" value={text('recommends')} error={error('recommends')} />
      <Field id="comment" {...comment} error={error('comment')} className="w-full">
        {wiring => (
          <Textarea {...wiring} name="comment" rows={5} dir="auto" maxLength={4000} defaultValue={text('comment')} />
        )}
      </Field>
      <Button type="submit" look="primary" busy={busy} className="h-auto! min-h-11 whitespace-normal! py-2">
        {send}
      </Button>
    </form>
  )
}
