'use client'

import { useMutation } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { type MouseEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { accepted, useTrouble } from '@/components/i18n/trouble'
import { buttonClass } from '@/components/ui/button'
import { notify } from '@/components/ui/notify'
import { arrangeSet } from '@/lib/actions/questions'
import type { BuilderGroup, BuilderQuestion } from '@/lib/contracts/browser/question-sets-types'
import { GroupHead } from './group-head'
import { inPlaceOf } from './in-place-of'
import { QuestionRow } from './question-row'

type QuestionTreeProps = { set: string; groups: BuilderGroup[]; mayEdit: boolean }

/** The questions of a set under their headings; moved by dragging, or by their buttons. */
export function QuestionTree({ set, groups, mayEdit }: QuestionTreeProps) {
  const t = useTranslations('questionSets')
  const trouble = useTrouble()
  const router = useRouter()
  const [shown, setShown] = useState(groups)
  const [dragged, setDragged] = useState<BuilderQuestion>()
  useEffect(() => setShown(groups), [groups])
  const pressed = useRef<string>(undefined)
  const box = useRef<HTMLDivElement>(null)
  // A button that moves what it stands on goes along, or away: who pressed it goes on from there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each new order
  useLayoutEffect(() => {
    const id = pressed.current
    if (!id || document.activeElement !== document.body) return
    const buttons = box.current?.querySelectorAll<HTMLElement>('[data-moves]') ?? []
    const [way, moved] = [id.slice(0, id.indexOf(' ')), id.slice(id.indexOf(' ') + 1)]
    const own = [...buttons].filter(one => one.dataset.moves?.endsWith(` ${moved}`))
    const same = own.find(one => one.dataset.moves === `${way} ${moved}`) ?? own[0]
    same?.focus()
  }, [shown])
  function notePress(event: MouseEvent) {
    const button = event.target instanceof Element && event.target.closest<HTMLElement>('[data-moves]')
    pressed.current = button ? button.dataset.moves : undefined
  }
  const arrange = useMutation({
    mutationFn: (places: Parameters<typeof arrangeSet>[0]) => accepted(arrangeSet(places)),
    onSuccess() {
      notify({ text: t('question.moved') })
      router.refresh()
    },
    onError(error) {
      setShown(groups)
      notify({ tone: 'problem', text: t('question.notMoved', { words: trouble(error) }) })
    },
  })
  function drop(on: BuilderQuestion) {
    if (!dragged || dragged.id === on.id) return
    const next = inPlaceOf(shown, dragged, on)
    setShown(next)
    const order = next.flatMap(group => group.questions.map(one => one.id))
    arrange.mutate({ set, order, moved: dragged.id, like: on.id })
  }
  const all = shown.flatMap(group => group.questions)
  return (
    <div ref={box} onClickCapture={notePress} className="grid gap-8">
      {shown.map(({ title, questions }, at) => (
        <section
          // A heading may stand there twice.
          key={`${shown.slice(0, at).filter(one => one.title === title).length} ${title}`}
          aria-label={title ?? t('question.noGroup')}
        >
          {(title !== null || shown.length > 1) && (
            <GroupHead
              first={questions[0]!.id}
              title={title}
              up={mayEdit && at > 0}
              down={mayEdit && at < shown.length - 1}
              mayEdit={mayEdit}
            />
          )}
          <ol className="divide-y divide-line border-line border-y">
            {questions.map(question => (
              <QuestionRow
                key={question.id}
                set={set}
                question={question}
                number={all.indexOf(question) + 1}
                last={all.at(-1) === question}
                mayEdit={mayEdit}
                takes={dragged !== undefined && dragged.id !== question.id}
                dragging={dragged?.id === question.id}
                onDrag={setDragged}
                onDrop={() => drop(question)}
              />
            ))}
          </ol>
          {mayEdit && (
            <Link
              href={`/hiring/questions/${set}/questions/new?${new URLSearchParams({ group: title ?? '' })}`}
              prefetch={false}
              aria-label={title ? t('question.addTo', { group: title }) : t('question.addHere')}
              className={`${buttonClass({ look: 'quiet', size: 'small' })} mt-2`}
            >
              <Plus aria-hidden="true" className="size-4" />
              {t('question.addHere')}
            </Link>
          )}
        </section>
      ))}
    </div>
  )
}
