'use client'

import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { Button, buttonClass } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { useActionForm } from '@/components/ui/use-action-form'
import { translateSet } from '@/lib/actions/questions'
import type { Translatable, TranslatedQuestion, TranslationPage } from '@/lib/contracts/browser/question-sets-types'
import { Beside } from './beside'

/** Every word of a set beside what it is in another language. */
export function TranslationForm({ page }: { page: TranslationPage }) {
  const t = useTranslations('questionSets')
  const l = useTranslations('questionSets.language')
  const { set, original, language, seen, groups } = page
  const parts = groups.flatMap(group => group.questions).flatMap(question => partsOf(question, l))
  const heads = groups.flatMap(({ title }) => (title ? [{ ...title, full: l('heading') }] : []))
  const labels = Object.fromEntries([...parts, ...heads].map(one => [one.name, one.full]))
  // The lists of a question are refused as a whole: that leads to the first entry.
  const wholes = groups
    .flatMap(group => group.questions)
    .flatMap(({ id, number, lists }) =>
      lists.map(({ list, entries }) => ({
        name: `${list}:${id}`,
        first: entries[0]?.name ?? '',
        label: l('of', { field: t(`field.${list}`), number }),
      })),
    )
  const { form, summary, error, text, busy, state } = useActionForm(translateSet, {
    labels: { ...labels, ...Object.fromEntries(wholes.map(one => [one.name, one.label])) },
    ids: Object.fromEntries(wholes.map(one => [one.name, one.first])),
  })
  const conflict = state !== null && !state.ok && state.code === 'mismatch'
  const beside = (one: Translatable & { label: string }) => (
    <Beside
      key={one.name}
      word={one}
      label={one.label}
      from={original}
      to={language}
      value={text(one.name, one.said)}
      error={error(one.name) ?? wholes.flatMap(({ name, first }) => (first === one.name ? error(name) : undefined))[0]}
    />
  )
  return (
    <form {...form} className="grid grid-cols-[minmax(0,1fr)] gap-8">
      {summary}
      <input type="hidden" name="id" value={set.id} />
      <input type="hidden" name="language" value={language.code} />
      <input type="hidden" name="seen" value={seen} />
      {conflict && <Checkbox name="overwrite">{t('form.overwrite')}</Checkbox>}
      {groups.map(({ title, questions }) => (
        <div key={questions[0]!.id} className="grid grid-cols-[minmax(0,1fr)] gap-6">
          {title && beside({ ...title, label: l('heading') })}
          {questions.map(question => (
            <fieldset key={question.id} className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-4">
              <legend className="mb-3 text-muted">{l('number', { number: question.number })}</legend>
              {partsOf(question, l).map(beside)}
            </fieldset>
          ))}
        </div>
      ))}
      <div className="sticky bottom-0 flex flex-wrap gap-2 border-line border-t bg-paper py-3">
        <Button type="submit" look="primary" busy={busy} className="h-11">
          {l('save')}
        </Button>
        <Link href={`/hiring/questions/${set.id}`} className={`${buttonClass({ look: 'quiet' })} h-11`}>
          {t('form.cancel')}
        </Link>
      </div>
    </form>
  )
}

type Say = ReturnType<typeof useTranslations<'questionSets.language'>>

/** The words of one question, each with its name: beside its field, and where it is told apart from those of other questions. */
function partsOf({ number, text, help, lists }: TranslatedQuestion, l: Say) {
  const plain = [
    { ...text, label: l('text') },
    ...(help ? [{ ...help, label: l('help') }] : []),
    ...lists.flatMap(({ list, entries }) =>
      entries.map((entry, at) => ({ ...entry, label: l(list, { number: at + 1 }) })),
    ),
  ]
  return plain.map(one => ({ ...one, full: l('of', { field: one.label, number }) }))
}
