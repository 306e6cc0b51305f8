import { ChevronDown, ChevronUp } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Field, Input } from '@/components/ui/field'
import { IconButton } from '@/components/ui/icon-button'
import { useDeed } from '@/components/values/use-deed'
import { nameGroup, shiftGroup } from '@/lib/actions/questions'

type GroupHeadProps = {
  /** The first question that stands under it: by it the group is known. */
  first: string
  title: string | null
  up: boolean
  down: boolean
  mayEdit: boolean
}

/** The heading of a group, with the ways to move and rename it. */
export function GroupHead({ first, title, up, down, mayEdit }: GroupHeadProps) {
  const t = useTranslations('questionSets')
  const shift = useDeed(shiftGroup, t('question.moved'))
  const name = title ?? t('question.noGroup')
  return (
    <div className="mb-2 flex flex-wrap items-center gap-x-2 gap-y-1">
      <h3 className="wrap-anywhere me-auto min-w-0 font-semibold text-large">
        {title === null ? <span className="text-muted">{name}</span> : <bdi>{title}</bdi>}
      </h3>
      {mayEdit && <Rename first={first} title={title} name={name} />}
      {(up || down) && (
        <form {...shift.form} className="flex shrink-0">
          <input type="hidden" name="id" value={first} />
          {up && (
            <IconButton
              type="submit"
              name="way"
              value="up"
              data-moves={`up group ${name}`}
              busy={shift.busy}
              label={t('group.up', { group: name })}
            >
              <ChevronUp aria-hidden="true" className="size-4" />
            </IconButton>
          )}
          {down && (
            <IconButton
              type="submit"
              name="way"
              value="down"
              data-moves={`down group ${name}`}
              busy={shift.busy}
              label={t('group.down', { group: name })}
            >
              <ChevronDown aria-hidden="true" className="size-4" />
            </IconButton>
          )}
        </form>
      )}
      {shift.summary}
    </div>
  )
}

function Rename({ first, title, name }: { first: string; title: string | null; name: string }) {
  const t = useTranslations('questionSets.group')
  const field = `name-${first}`
  const { form, summary, error, text, busy } = useDeed(nameGroup, t('renamed'), { name: t('name') }, { name: field })
  return (
    <details className="open:order-last open:basis-full">
      <summary
        aria-label={t('renameOf', { group: name })}
        className="inline-flex h-9 cursor-pointer items-center rounded-base px-2.5 font-semibold text-muted text-small hover:bg-hover hover:text-ink"
      >
        {t('rename')}
      </summary>
      <form {...form} className="my-3 grid max-w-md gap-3">
        {summary}
        <input type="hidden" name="id" value={first} />
        <Field id={field} label={t('name')} hint={t('nameHint')} error={error('name')}>
          {wiring => (
            <Input {...wiring} name="name" dir="auto" maxLength={100} defaultValue={text('name', title ?? '')} />
          )}
        </Field>
        <Button type="submit" size="small" busy={busy} className="justify-self-start">
          {t('save')}
        </Button>
      </form>
    </details>
  )
}
