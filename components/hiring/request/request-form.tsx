'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button, buttonClass } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Field, Input, Textarea } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { useActionForm } from '@/components/ui/use-action-form'
import { askForReferences } from '@/lib/actions/reference-requests'
import type { EnteredRequest, MailHead, OfferedSet } from '@/lib/contracts/browser/request-form-types'
import { localeList, locales } from '@/lib/i18n/locales'
import { MailPreview } from './mail-preview'
import { enteredIn, previewQuery } from './preview-query'
import { SetField } from './set-field'
import { WhenField } from './when-field'

type RequestFormProps = {
  candidate: { id: string; name: string }
  sets: OfferedSet[]
  entered: EnteredRequest
  head: MailHead
  today: string
  timeZone: string
}

/** A request for references, and beside it the mail that it sends. Keeps what was typed whatever happens. */
export function RequestForm({ candidate, sets, entered, head, today, timeZone }: RequestFormProps) {
  const t = useTranslations('requestForm')
  const { name } = candidate
  const labels = {
    questionSet: t('set'),
    references: t('references'),
    managers: t('managers'),
    language: t('language'),
    notes: t('notes', { name }),
    when: t('when'),
    on: t('on'),
    time: t('time'),
  }
  const { form, summary, error, text, busy } = useActionForm(askForReferences, { labels })
  const [said, setSaid] = useState(entered)
  const ticked = text('managersOnly', entered.managersOnly ? 'on' : '') === 'on'
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 lg:grid-cols-2">
      <form
        {...form}
        aria-label={t('form')}
        onInput={event => setSaid(enteredIn(event.currentTarget))}
        className="grid content-start gap-6"
      >
        {summary}
        <input type="hidden" name="candidate" value={candidate.id} />
        <SetField
          sets={sets}
          chosen={said.questionSet}
          language={said.language}
          candidate={candidate}
          value={text('questionSet', entered.questionSet) ?? ''}
          error={error('questionSet')}
        />
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <Field id="references" label={labels.references} error={error('references')}>
            {wiring => (
              <Input
                {...wiring}
                name="references"
                type="number"
                min={1}
                max={20}
                defaultValue={text('references', entered.references)}
              />
            )}
          </Field>
          <div className={said.managersOnly ? 'folded' : undefined}>
            <Field id="managers" label={labels.managers} hint={t('managersHint', { name })} error={error('managers')}>
              {wiring => (
                <Input
                  {...wiring}
                  name="managers"
                  type="number"
                  min={0}
                  max={20}
                  defaultValue={text('managers', entered.managers)}
                />
              )}
            </Field>
          </div>
        </div>
        <Checkbox name="managersOnly" defaultChecked={ticked} hint={t('managersOnlyHint')}>
          {t('managersOnly')}
        </Checkbox>
        <Field id="language" label={labels.language} hint={t('languageHint')} error={error('language')}>
          {wiring => (
            <Select {...wiring} name="language" defaultValue={text('language', entered.language)}>
              {localeList.map(one => (
                <option key={one} value={one} lang={one}>
                  {locales[one].name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field id="notes" label={labels.notes} hint={t('notesHint')} error={error('notes')}>
          {wiring => (
            <Textarea {...wiring} name="notes" rows={4} dir="auto" defaultValue={text('notes', entered.notes)} />
          )}
        </Field>
        <WhenField
          later={said.when === 'later'}
          today={today}
          timeZone={timeZone}
          text={text}
          error={error}
          entered={entered}
        />
        <div className="flex flex-wrap gap-3">
          <Button
            type="submit"
            look="primary"
            name="deed"
            value="ask"
            busy={busy}
            className="h-11 max-w-full whitespace-normal"
          >
            {t('ask', { name })}
          </Button>
          <Button type="submit" name="deed" value="draft" busy={busy} className="h-11">
            {t('draft')}
          </Button>
          <noscript>
            <button
              type="submit"
              formMethod="get"
              formAction={`/hiring/candidates/${candidate.id}/request`}
              className={`${buttonClass()} h-11`}
            >
              {t('showMail')}
            </button>
          </noscript>
        </div>
      </form>
      <MailPreview name={name} query={previewQuery(candidate.id, said)} head={head} />
    </div>
  )
}
