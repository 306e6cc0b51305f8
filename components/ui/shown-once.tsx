'use client'

import { Button } from './button'
import { CopyButton } from './copy-button'
import { useFocusOn } from './use-focus-on'

type ShownOnceProps = {
  title: string
  /** Why it must be copied now. */
  hint: string
  /** The secret, and lines to try it with. */
  texts: { label: string; text: string }[]
  done: string
  onDone: () => void
}

/** A secret that was just made, which nobody can show again: takes the focus, each text with a button that copies it. */
export function ShownOnce({ title, hint, texts, done, onDone }: ShownOnceProps) {
  const heading = useFocusOn<HTMLHeadingElement>()
  return (
    <div className="grid gap-4 rounded-base border border-accent bg-raised p-5">
      <div>
        <h3 ref={heading} tabIndex={-1} className="wrap-anywhere rounded-small font-semibold">
          {title}
        </h3>
        <p className="mt-1 text-muted">{hint}</p>
      </div>
      {texts.map(({ label, text }) => (
        <div key={label} className="grid gap-1.5">
          <p className="font-semibold text-small">{label}</p>
          <div className="flex items-start gap-2">
            <code
              dir="ltr"
              className="min-w-0 grow break-all rounded-small bg-sunken px-3 py-1.5 text-start text-small"
            >
              {text}
            </code>
            <CopyButton text={text} name={label} />
          </div>
        </div>
      ))}
      <span className="needs-scripts">
        <Button size="small" onClick={onDone}>
          {done}
        </Button>
      </span>
    </div>
  )
}
