'use client'

import { type FormEvent, lazy, Suspense, useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Field, Textarea } from '@/components/ui/field'
import { curlLine } from '@/lib/formats/curl'
import { Code } from './code'
import { authorization, useSecrets } from './secrets'
import { type Answered, callOf, type Filled, missingIn, send } from './send'
import { TryAnswer } from './try-answer'
import type { Plan } from './try-document'
import { TryInput } from './try-input'
import { TrySecrets } from './try-secrets'

const AlertDialog = lazy(() => import('@/components/ui/alert-dialog'))

const isJson = (text: string) => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

// Where something must be chosen, the first is as good as any.
const chosen = ({ inputs }: Plan) =>
  Object.fromEntries(inputs.flatMap(one => (one.required && one.choices ? [[one.name, one.choices[0]!]] : [])))

type TryFormProps = { plan: Plan; method: string; path: string; label: string }

/** Fills an operation in and sends it. What only reads goes at once; everything else asks first. */
export function TryForm({ plan, method, path, label }: TryFormProps) {
  const t = useTranslations('apiDocs.try')
  const id = useId()
  const [secrets] = useSecrets(plan.scheme ?? '')
  const [filled, setFilled] = useState<Filled>({ texts: chosen(plan), files: {}, json: plan.json ?? '' })
  const [wrong, setWrong] = useState<string[]>([])
  const [state, setState] = useState<'idle' | 'asking' | 'busy' | 'failed'>('idle')
  const [answer, setAnswer] = useState<Answered | null>(null)
  const header = authorization(plan.scheme, secrets)
  // The line is to be copied about, the secret is not.
  const hidden = { bearer: 'Bearer …', token: 'Token token=…', basic: null }
  const user = plan.scheme === 'basic' ? `${secrets.user || '…'}:…` : undefined
  const shown = { ...callOf(plan, method, path, filled, plan.scheme && hidden[plan.scheme]), user }

  async function go() {
    setState('busy')
    try {
      setAnswer(await send(plan, callOf(plan, method, path, filled, header), filled))
      setState('idle')
    } catch {
      setAnswer(null)
      setState('failed')
    }
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    if (state === 'busy') return
    const missing = missingIn(plan, filled)
    const found = plan.json !== null && !isJson(filled.json) ? [...missing, 'body'] : missing
    setWrong(found)
    if (found[0]) return document.getElementById(`${id}${found[0]}`)?.focus()
    if (method === 'GET') void go()
    else setState('asking')
  }

  return (
    <form
      noValidate
      onSubmit={submit}
      aria-label={t('title', { name: label })}
      className="grid min-w-0 grid-cols-1 gap-5 rounded-base border border-line p-4 sm:p-5"
    >
      <p className="text-muted">{t('real')}</p>
      {plan.scheme && <TrySecrets kind={plan.scheme} id={id} />}
      {plan.inputs.length > 0 && (
        <div className="grid min-w-0 items-start gap-4 sm:grid-cols-2">
          {plan.inputs.map(input => (
            <TryInput
              key={`${input.in} ${input.name}`}
              id={`${id}${input.name}`}
              input={input}
              value={filled.texts[input.name] ?? ''}
              error={wrong.includes(input.name) ? t('missing') : undefined}
              onText={text => setFilled({ ...filled, texts: { ...filled.texts, [input.name]: text } })}
              onFile={file => {
                const { [input.name]: _, ...files } = filled.files
                setFilled({ ...filled, files: file ? { ...files, [input.name]: file } : files })
              }}
            />
          ))}
        </div>
      )}
      {plan.json !== null && (
        <Field id={`${id}body`} label={t('body')} error={wrong.includes('body') ? t('notJson') : undefined}>
          {wiring => (
            <Textarea
              {...wiring}
              dir="ltr"
              spellCheck={false}
              value={filled.json}
              onChange={event => setFilled({ ...filled, json: event.target.value })}
              className="wrap-anywhere font-mono text-small"
            />
          )}
        </Field>
      )}
      <Button type="submit" look="primary" busy={state === 'busy'} className="justify-self-start">
        {t('send')}
      </Button>
      {state === 'failed' && <p role="alert">{t('failed')}</p>}
      {answer && <TryAnswer of={answer} />}
      <Code label={t('curl')} text={curlLine(shown)} />
      {state === 'asking' && (
        <Suspense>
          <AlertDialog
            title={t('ask', { method })}
            confirm={t('send')}
            cancel={t('cancel')}
            onConfirm={() => void go()}
            onClose={() => setState(now => (now === 'asking' ? 'idle' : now))}
          >
            <p>{t('askWords')}</p>
          </AlertDialog>
        </Suspense>
      )}
    </form>
  )
}
