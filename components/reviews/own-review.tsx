'use client'

import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { Avatar } from '@/components/ui/avatar'
import { Button } from '@/components/ui/button'
import { Field, Textarea } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { useActionForm } from '@/components/ui/use-action-form'
import { rateMyReport, rateMyself } from '@/lib/actions/reviews'
import { type OwnReviewItem, potentials } from '@/lib/contracts/browser/reviews-types'

const ratings = ['1', '2', '3', '4', '5'] as const

/** One's own rating, or that of somebody who reports to the reader. */
export function OwnReview({ review }: { review: OwnReviewItem }) {
  const t = useTranslations('reviews')
  const prefix = useId()
  const { person, own } = review
  const labels = { rating: t('mine.rating'), potential: t('potential'), comment: t('comment') }
  const ids = { rating: `${prefix}rating`, potential: `${prefix}potential`, comment: `${prefix}comment` }
  const { form, summary, error, text, busy } = useActionForm(own ? rateMyself : rateMyReport, { labels, ids })
  const rating = own ? review.selfRating : review.managerRating
  return (
    <form {...form} className="grid gap-4 py-6" aria-label={person.name}>
      <div className="flex items-center gap-3">
        <Avatar name={person.name} src={person.avatarUrl} className="size-10" />
        <div className="min-w-0">
          <h3 dir="auto" className="truncate font-semibold">
            {own ? t('mine.own') : person.name}
          </h3>
          <p className="text-muted text-small">
            {own
              ? t('mine.ownWhy')
              : review.selfRating === null
                ? t('mine.notTheirs')
                : t('mine.theirs', { rating: review.selfRating })}
          </p>
        </div>
      </div>
      {summary}
      <input type="hidden" name="round" value={review.round.id} />
      {!own && <input type="hidden" name="person" value={person.id} />}
      <div className="grid gap-4 sm:grid-cols-2">
        <Field id={ids.rating} label={labels.rating} error={error('rating')}>
          {wiring => (
            <Select {...wiring} name="rating" defaultValue={text('rating', rating === null ? '' : String(rating))}>
              <option value="">{t('mine.blank')}</option>
              {ratings.map(value => (
                <option key={value} value={value}>
                  {t(`mine.ratings.r${value}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        {!own && (
          <Field id={ids.potential} label={labels.potential} error={error('potential')}>
            {wiring => (
              <Select {...wiring} name="potential" defaultValue={text('potential', review.potential ?? '')}>
                <option value="">{t('mine.blank')}</option>
                {potentials.map(value => (
                  <option key={value} value={value}>
                    {t(`potentials.${value}`)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        )}
      </div>
      {!own && (
        <Field id={ids.comment} label={labels.comment} error={error('comment')}>
          {wiring => (
            <Textarea
              {...wiring}
              name="comment"
              rows={3}
              maxLength={5000}
              dir="auto"
              defaultValue={text('comment', review.comment ?? '')}
            />
          )}
        </Field>
      )}
      <div>
        <Button type="submit" look="primary" busy={busy} aria-label={`${t('save')}: ${person.name}`}>
          {t('save')}
        </Button>
      </div>
    </form>
  )
}
