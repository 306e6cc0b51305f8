import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Checkbox } from '@/components/ui/checkbox'
import { Field } from '@/components/ui/field'
import { type Send, useSectionForm } from './use-section-form'

const laurels = '#256b45'

type ColourPickerProps = {
  colour: string | null
  /** What was there when the page was made, so that nobody overwrites what they have not seen. */
  seen: string
  save: Send
  /** How a colour will look; nothing is chosen while Laurel's own is used. */
  preview: (colour: string, isOwn: boolean) => ReactNode
}

/** A colour of one's own, or Laurel's, with how it will look. */
export function ColourPicker({ colour, seen, save: send, preview }: ColourPickerProps) {
  const t = useTranslations('company.colour')
  const { form, summary, error, text, save } = useSectionForm(send, { labels: { colour: t('colour') } })
  const [own, setOwn] = useState(colour !== null)
  const [chosen, setChosen] = useState(colour ?? laurels)
  return (
    <form {...form} className="grid grid-cols-[minmax(0,1fr)] gap-4" onReset={() => setChosen(colour ?? laurels)}>
      {summary}
      <input type="hidden" name="seen" value={seen} />
      <Checkbox name="own" checked={own} onChange={event => setOwn(event.target.checked)} hint={t('ownHint')}>
        {t('own')}
      </Checkbox>
      <Field id="colour" label={t('colour')} hint={t('hint')} error={error('colour')}>
        {wiring => (
          <input
            {...wiring}
            type="color"
            name="colour"
            defaultValue={text('colour', chosen)}
            onChange={event => {
              setChosen(event.target.value)
              setOwn(true)
            }}
            className="h-11 w-24 cursor-pointer rounded-base border border-edge bg-raised p-1"
          />
        )}
      </Field>
      {preview(own ? chosen : laurels, own)}
      {save}
    </form>
  )
}
