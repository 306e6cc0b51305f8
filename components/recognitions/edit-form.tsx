'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { type FormEvent, useActionState, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useTrouble } from '@/components/i18n/trouble'
import { Button, buttonClass } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { useListed } from '@/components/ui/listed'
import { notify } from '@/components/ui/notify'
import { reviseKudos, reviseKudosForm } from '@/lib/actions/revisions'
import type { EditableKudos } from '@/lib/contracts/browser/revisions'
import type { ComposerOptions } from '@/lib/contracts/browser/types'
import { type Errors, refusedIn, summed } from './composer-errors'
import { reloadFeed } from './feed-cache'
import { Picture } from './picture'
import { PictureButton } from './picture-button'
import { usePicture } from './use-picture'
import { Values } from './values'
import { Writing } from './writing'

type EditFormProps = { kudos: EditableKudos; values: ComposerOptions['values'] }

/** The composer's parts around words that were sent already. What was typed stays whatever the server answers. */
export function EditForm({ kudos, values }: EditFormProps) {
  const t = useTranslations('revisions')
  const composer = useTranslations('recognitions.composer')
  const names = useListed()(kudos.recipients.map(person => person.name))
  const trouble = useTrouble()
  const router = useRouter()
  const client = useQueryClient()
  const [plain, plainAction] = useActionState(reviseKudosForm, null)
  const [draft, setDraft] = useState({
    text: plain?.entered?.text ?? kudos.text,
    values: plain?.entered?.values ?? kudos.values,
    pictureAlt: plain?.entered?.pictureAlt ?? kudos.picture?.alt ?? '',
  })
  const [errors, setErrors] = useState<Errors>(plain && !plain.ok ? refusedIn(plain) : {})
  const [removed, setRemoved] = useState(false)
  const chosen = usePicture(message => setErrors({ picture: message }))
  const picture = {
    ...chosen,
    preview: chosen.preview ?? (removed ? undefined : kudos.picture?.url),
    remove() {
      if (!chosen.preview) setRemoved(true)
      chosen.remove()
    },
  }
  const change = (part: Partial<typeof draft>) => setDraft(now => ({ ...now, ...part }))
  const summary = summed(errors)

  const save = useMutation({
    mutationFn: reviseKudos,
    onSuccess(result) {
      if (result.ok) {
        notify({ text: t('done') })
        router.push(`/kudos/${kudos.id}`)
        return reloadFeed(client)
      }
      const refused = refusedIn(result)
      setErrors(result.code === 'unprocessable' ? { changed: result.message } : refused)
      // Which version there is now: saving once more builds on that one.
      if (result.code === 'unprocessable') router.refresh()
    },
    onError: error => setErrors({ form: trouble(error) }),
  })

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (save.isPending) return
    const missing: Errors = draft.text.trim() === '' && !picture.preview ? { text: composer('noWords') } : {}
    setErrors(missing)
    if (missing.text) return
    save.mutate(new FormData(event.currentTarget))
  }

  return (
    <form
      action={plainAction}
      noValidate
      onSubmit={send}
      onDragOver={chosen.allowDrop}
      onDrop={chosen.drop}
      onPaste={chosen.paste}
      className="rounded-base border border-edge bg-raised has-[#thank-text:focus]:border-accent"
    >
      <input type="hidden" name="id" value={kudos.id} />
      <input type="hidden" name="version" value={kudos.version} />
      {removed && <input type="hidden" name="pictureRemoved" value="on" />}
      {summary.length > 0 && (
        <div className="p-3 pb-0">
          <ErrorSummary title={t('notSaved')} errors={summary}>
            {errors.session && (
              <a href="/sign-in" className="font-semibold underline underline-offset-2 hover:no-underline">
                {composer('signIn')}
              </a>
            )}
            {errors.changed && (
              <a
                href={`/kudos/${kudos.id}/history`}
                target="_blank"
                rel="noreferrer"
                className="mt-1 block font-semibold underline underline-offset-2 hover:no-underline"
              >
                {t('meanwhile')}
              </a>
            )}
          </ErrorSummary>
        </div>
      )}
      <p className="border-line border-b px-4 py-3 text-muted">{t('to', { names })}</p>
      <Writing text={draft.text} error={errors.text} onWrite={text => change({ text })}>
        <PictureButton picture={chosen} />
      </Writing>
      {kudos.ornate && <p className="px-4 pb-3 text-muted text-small">{t('ornate')}</p>}
      <Picture picture={picture} alt={draft.pictureAlt} errors={errors} onAlt={pictureAlt => change({ pictureAlt })} />
      <Values
        values={values}
        chosen={draft.values}
        error={errors.values}
        onChoose={chosenValues => change({ values: chosenValues })}
      />
      <div className="flex flex-wrap items-center justify-end gap-2 border-line border-t p-3 ps-4">
        <Link href={`/kudos/${kudos.id}`} className={buttonClass({ look: 'quiet' })}>
          {t('cancel')}
        </Link>
        <Button type="submit" look="primary" busy={save.isPending} aria-keyshortcuts="Control+Enter Meta+Enter">
          {t('save')}
        </Button>
      </div>
    </form>
  )
}
