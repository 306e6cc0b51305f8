import { ChevronDown, ChevronUp, Copy, GripVertical } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { Badge } from '@/components/ui/badge'
import { IconButton } from '@/components/ui/icon-button'
import { useDeed } from '@/components/values/use-deed'
import { copyQuestion, dropQuestion, shiftQuestion } from '@/lib/actions/questions'
import type { BuilderQuestion } from '@/lib/contracts/browser/question-sets-types'
import { DeedButton } from './deed-button'
import { SaidSettings } from './said-settings'
import { TypeIcon } from './type-icon'

type QuestionRowProps = {
  set: string
  question: BuilderQuestion
  /** Its place among all of the set, from 1. */
  number: number
  last: boolean
  mayEdit: boolean
  /** What is dragged may be put here. */
  takes: boolean
  dragging: boolean
  onDrag: (question: BuilderQuestion | undefined) => void
  onDrop: () => void
}

/** One question: its words, how it is answered, and the ways to change, move, duplicate and remove it. */
export function QuestionRow({
  set,
  question,
  number,
  last,
  mayEdit,
  takes,
  dragging,
  onDrag,
  onDrop,
}: QuestionRowProps) {
  const t = useTranslations('questionSets.question')
  const type = useTranslations('questionSets.type')
  const { id, text } = question
  return (
    <li
      draggable={mayEdit}
      onDragStart={event => {
        event.dataTransfer.effectAllowed = 'move'
        // Without it some browsers drag nothing.
        event.dataTransfer.setData('text/plain', text)
        onDrag(question)
      }}
      onDragEnd={() => onDrag(undefined)}
      onDragOver={event => takes && event.preventDefault()}
      onDrop={onDrop}
      className={`grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 py-3 ${dragging ? 'opacity-50' : ''} ${takes ? 'hover:bg-hover' : ''}`}
    >
      <span className="flex items-start gap-1 pt-0.5">
        {mayEdit && (
          <GripVertical
            aria-hidden="true"
            className="mt-0.5 hidden size-4 shrink-0 cursor-grab text-muted lg:block lg:scriptless:hidden"
          />
        )}
        <span aria-hidden="true" className="min-w-6 text-end text-muted tabular-nums">
          {number}
        </span>
      </span>
      <div className="min-w-0">
        {mayEdit ? (
          <Link
            href={`/hiring/questions/${set}/questions/${id}`}
            prefetch={false}
            dir="auto"
            className="wrap-anywhere font-semibold underline-offset-4 hover:underline"
          >
            {text}
          </Link>
        ) : (
          <p className="wrap-anywhere font-semibold">
            <bdi>{text}</bdi>
          </p>
        )}
        {question.help && (
          <p className="wrap-anywhere text-muted text-small">
            <bdi>{question.help}</bdi>
          </p>
        )}
        <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-muted text-small">
          <span className="inline-flex items-center gap-1.5">
            <TypeIcon type={question.type} />
            {type(question.type)}
          </span>
          <SaidSettings question={question} />
          <span>{question.required ? t('required') : t('optional')}</span>
          {question.allowsComment && <span>{t('comment')}</span>}
          {question.category && (
            <Badge>
              <bdi className="max-w-40 truncate">{question.category}</bdi>
            </Badge>
          )}
        </div>
        {mayEdit && <Deeds question={question} first={number === 1} last={last} />}
      </div>
    </li>
  )
}

function Deeds({ question: { id, text }, first, last }: { question: BuilderQuestion; first: boolean; last: boolean }) {
  const t = useTranslations('questionSets.question')
  const { form, summary, busy } = useDeed(shiftQuestion, t('moved'))
  const copy = useDeed(copyQuestion, t('copied'))
  return (
    <div className="-ms-2 mt-1 flex flex-wrap items-start">
      <form {...form} className="flex">
        <input type="hidden" name="id" value={id} />
        {!first && (
          <IconButton
            type="submit"
            name="way"
            value="up"
            data-moves={`up ${id}`}
            busy={busy}
            label={t('up', { question: text })}
          >
            <ChevronUp aria-hidden="true" className="size-4" />
          </IconButton>
        )}
        {!last && (
          <IconButton
            type="submit"
            name="way"
            value="down"
            data-moves={`down ${id}`}
            busy={busy}
            label={t('down', { question: text })}
          >
            <ChevronDown aria-hidden="true" className="size-4" />
          </IconButton>
        )}
      </form>
      <form {...copy.form}>
        <input type="hidden" name="id" value={id} />
        <IconButton type="submit" busy={copy.busy} label={t('copy', { question: text })}>
          <Copy aria-hidden="true" className="size-4" />
        </IconButton>
      </form>
      <details className="min-w-0 open:basis-full">
        <summary
          aria-label={t('removeOf', { question: text })}
          className="inline-flex h-9 cursor-pointer items-center rounded-base px-2.5 font-semibold text-muted text-small hover:bg-hover hover:text-ink"
        >
          {t('remove')}
        </summary>
        <div className="my-2 ms-2 border-line border-s-2 ps-4">
          <DeedButton
            send={dropQuestion}
            said={t('removed')}
            id={id}
            look="danger"
            size="small"
            words={
              <>
                <p>{t('removeEffect')}</p>
                <p className="text-muted">{t('removeNoEffect')}</p>
              </>
            }
          >
            {t('removeNow')}
          </DeedButton>
        </div>
      </details>
      {summary}
      {copy.summary}
    </div>
  )
}
