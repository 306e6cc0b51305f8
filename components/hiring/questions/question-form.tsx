'use client'

import Link from 'next/link'
import type { Ref } from 'react'
import { useTranslations } from 'use-intl'
import { Button, buttonClass } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Field, Textarea } from '@/components/ui/field'
import { useActionForm } from '@/components/ui/use-action-form'
import { addQuestion, changeQuestion } from '@/lib/actions/questions'
import type { QuestionPage } from '@/lib/contracts/browser/question-sets-types'
import { SettingsFields } from './settings-fields'
import { Suggested } from './suggested'
import { types } from './type-icon'
import { TypeTiles } from './type-tiles'

const fields = [
  'type',
  'text',
  'help',
  'choices',
  'rows',
  'columns',
  'scale',
  'min',
  'max',
  'step',
  'group',
  'category',
] as const

type QuestionFormProps = { page: QuestionPage; ref: Ref<HTMLFormElement>; onWrite: () => void }

/** A question, new or to be changed: its type, and only what this type has. Keeps what was typed whatever happens. */
export function QuestionForm({
  page: { set, question, entered, groups, categories },
  ref,
  onWrite,
}: QuestionFormProps) {
  const t = useTranslations('questionSets')
  const f = useTranslations('questionSets.field')
  const labels = Object.fromEntries(fields.map(field => [field, field === 'type' ? t('type.legend') : f(field)]))
  const { form, summary, error, text, busy, state } = useActionForm(question ? changeQuestion : addQuestion, { labels })
  const refused = state !== null && !state.ok
  // A box that was left empty sends nothing.
  const ticked = (name: 'required' | 'allowsComment') => (refused ? text(name) === 'on' : entered[name])
  const type = types.find(one => one === text('type', entered.type)) ?? entered.type
  return (
    <form {...form} ref={ref} onInput={onWrite} className="group/question grid grid-cols-[minmax(0,1fr)] gap-6">
      {summary}
      {question ? (
        <>
          <input type="hidden" name="id" value={question.id} />
          <input type="hidden" name="seen" value={question.seen} />
        </>
      ) : (
        <input type="hidden" name="set" value={set.id} />
      )}
      {refused && state.code === 'mismatch' && <Checkbox name="overwrite">{t('form.overwrite')}</Checkbox>}
      {question ? (
        <details open={error('type') !== undefined || undefined}>
          <summary className="w-fit cursor-pointer rounded-small font-semibold underline-offset-4 hover:underline">
            {t('type.change', { type: t(`type.${entered.type}`) })}
          </summary>
          <div className="mt-3">
            <TypeTiles value={type} error={error('type')} />
          </div>
        </details>
      ) : (
        <TypeTiles value={type} error={error('type')} />
      )}
      <Field id="text" label={f('text')} hint={f('textHint')} error={error('text')}>
        {wiring => (
          <Textarea
            {...wiring}
            name="text"
            lang={set.language}
            dir="auto"
            rows={2}
            maxLength={2000}
            required
            defaultValue={text('text', entered.text)}
          />
        )}
      </Field>
      <Field id="help" label={f('help')} hint={f('helpHint')} error={error('help')}>
        {wiring => (
          <Textarea
            {...wiring}
            name="help"
            lang={set.language}
            dir="auto"
            rows={2}
            maxLength={2000}
            defaultValue={text('help', entered.help)}
          />
        )}
      </Field>
      <SettingsFields entered={entered} text={text} error={error} />
      <fieldset className="grid min-w-0 justify-items-start">
        <legend className="mb-1 font-semibold">{f('answer')}</legend>
        <Checkbox name="required" defaultChecked={ticked('required')}>
          {f('required')}
        </Checkbox>
        <Checkbox name="allowsComment" defaultChecked={ticked('allowsComment')}>
          {f('allowsComment')}
        </Checkbox>
      </fieldset>
      <fieldset className="grid min-w-0 items-start gap-5 sm:grid-cols-2">
        <legend className="mb-3 font-serif text-lead">{f('place')}</legend>
        <Suggested
          name="group"
          label={f('group')}
          hint={f('groupHint')}
          error={error('group')}
          value={text('group', entered.group)}
          among={groups}
        />
        <Suggested
          name="category"
          label={f('category')}
          hint={f('categoryHint')}
          error={error('category')}
          value={text('category', entered.category)}
          among={categories}
        />
      </fieldset>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" busy={busy} className="h-11">
          {question ? f('save') : f('add')}
        </Button>
        {!question && (
          <Button type="submit" name="next" value="another" className="h-11">
            {f('another')}
          </Button>
        )}
        <Link href={`/hiring/questions/${set.id}`} className={`${buttonClass({ look: 'quiet' })} h-11`}>
          {t('form.cancel')}
        </Link>
      </div>
    </form>
  )
}
