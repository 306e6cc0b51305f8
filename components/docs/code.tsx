import { CopyButton } from '@/components/ui/copy-button'

type CodeProps = {
  label: string
  text: string
  /** It may be long: then it scrolls in a window of its own. */
  tall?: boolean
}

/** Something for a shell or a program to read: in its own direction, with nothing to scroll sideways. */
export function Code({ label, text, tall = false }: CodeProps) {
  return (
    <figure
      aria-label={label}
      className="grid min-w-0 grid-cols-1 overflow-hidden rounded-base border border-line bg-sunken"
    >
      <figcaption className="flex min-h-10 items-center justify-between gap-3 ps-3 pe-1 font-semibold text-muted text-small">
        {label}
        <CopyButton name={label} />
      </figcaption>
      <pre
        // What scrolls must be reached by keys.
        tabIndex={tall ? 0 : undefined}
        dir="ltr"
        lang="en"
        className={`wrap-anywhere whitespace-pre-wrap border-line border-t px-3 py-2.5 text-start font-mono text-small ${tall ? '-outline-offset-2 max-h-128 overflow-y-auto' : ''}`}
      >
        {text}
      </pre>
    </figure>
  )
}
