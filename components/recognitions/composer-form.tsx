'use client'

import { X } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { IconButton } from '@/components/ui/icon-button'
import { useListed } from '@/components/ui/listed'
import type { ActionResult } from '@/lib/actions/result'
import type { ComposerOptions } from '@/lib/contracts/browser/types'
import { Audience } from './audience'
import { type Errors, refusedIn, summed, useMissing } from './composer-errors'
import { blank, type Draft, withRecipient } from './draft'
import { Hints } from './hints'
import { Picture } from './picture'
import { PictureButton } from './picture-button'
import { Recipients } from './recipients'
import { useGive } from './use-give'
import { useMe } from './use-me'
import { usePicture } from './use-picture'
import { Values } from './values'
import { Writing } from './writing'

type ComposerFormProps = {
  /** The plain form post, for when there are no scripts, and its answer. */
  plain: ActionResult<{ names: string[] }> | null
  plainAction: (form: FormData) => void
  options: ComposerOptions
  draft: Draft
  setDraft: (draft: Draft) => void
  change: (part: Partial<Draft> | ((now: Draft) => Partial<Draft>)) => void
  unfolded: boolean
  onClose: () => void
}

export function ComposerForm(props: ComposerFormProps) {
  const { options, plain, plainAction, draft, setDraft, change, unfolded, onClose } = props
  const t = useTranslations('recognitions.composer')
  const mentions = useTranslations('feed.mentions')
  const listed = useListed()
  const missingIn = useMissing()
  const { hi5Balance, person: me } = useMe()
  const [errors, setErrors] = useState<Errors>(plain && !plain.ok ? refusedIn(plain) : {})
  const picture = usePicture(message => setErrors({ picture: message }))
  const give = useGive({
    onRefused: setErrors,
    onGiven() {
      setDraft(blank)
      picture.remove()
      onClose()
    },
    onTakenBack: setDraft,
  })
  const summary = summed(errors)

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (give.isPending) return
    const missing = missingIn(draft, Boolean(picture.preview))
    setErrors(missing)
    if (summed(missing).length > 0) return
    const form = new FormData(event.currentTarget)
    for (const { id } of draft.recipients) form.append('recipients', String(id))
    give.mutate({ form, draft })
  }

  return (
    <form
      action={plainAction}
      noValidate
      onSubmit={send}
      onDragOver={picture.allowDrop}
      onDrop={picture.drop}
      onPaste={picture.paste}
      className="rounded-base border border-edge bg-raised has-[#thank-recipients:focus,#thank-text:focus]:border-accent"
    >
      {plain?.ok && (
        <p role="status" className="px-4 pt-3 font-semibold text-accent">
          {t('done', { names: listed(plain.data.names) })}
        </p>
      )}
      {summary.length > 0 && (
        <div className="p-3 pb-0">
          <ErrorSummary title={t('notSent')} errors={summary}>
            {errors.session && (
              <a href="/sign-in" className="font-semibold underline underline-offset-2 hover:no-underline">
                {t('signIn')}
              </a>
            )}
          </ErrorSummary>
        </div>
      )}
      <div className="flex items-start gap-2 border-line border-b py-2.5 ps-4 pe-2.5">
        <div className="min-w-0 grow">
          <Recipients
            people={options.people}
            chosen={draft.recipients}
            error={errors.recipients}
            unfolded={unfolded}
            onChoose={recipients => change({ recipients })}
          />
        </div>
        <div className="needs-scripts">
          <IconButton label={t('close')} className="size-8" onClick={onClose}>
            <X aria-hidden="true" className="size-4" />
          </IconButton>
        </div>
      </div>
      <Writing
        text={draft.text}
        error={errors.text}
        mentionable={{
          people: options.people,
          values: options.values,
          onPerson: person => change(now => withRecipient(now, person)),
          onValue: id => change(now => ({ values: [...new Set([...now.values, id])] })),
        }}
        onWrite={text => change({ text })}
      >
        <PictureButton picture={picture} />
        <span className="needs-scripts ms-auto truncate pe-2 text-muted text-small max-sm:hidden">
          {mentions('how')}
        </span>
      </Writing>
      <Hints personId={me.id} text={draft.text} values={draft.values.length} offersValues={options.values.length > 0} />
      <Picture picture={picture} alt={draft.pictureAlt} errors={errors} onAlt={pictureAlt => change({ pictureAlt })} />
      <Values
        values={options.values}
        chosen={draft.values}
        error={errors.values}
        onChoose={values => change({ values })}
      />
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3 border-line border-t p-3 ps-4">
        <Audience draft={draft} company={options.company} onChange={value => change({ private: value })} />
        <p className="text-end text-muted text-small max-sm:order-last max-sm:basis-full max-sm:text-start">
          {hi5Balance > 0 ? t('freeKeeps', { balance: hi5Balance }) : t('free')}
        </p>
        <Button
          type="submit"
          look="primary"
          busy={give.isPending}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          className="max-sm:ms-auto"
        >
          {t('send')}
        </Button>
      </div>
    </form>
  )
}
