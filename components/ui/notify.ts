export type Notice = { text: string; tone?: 'problem'; undo?: { label: string; run: () => void } }

type Listener = (notice: Notice) => void

let listener: Listener | undefined
const waiting: Notice[] = []

/** Says what has been done, for ten seconds. Never for validation: that belongs beside the field. */
export function notify(notice: Notice) {
  if (listener) listener(notice)
  else waiting.push(notice)
  window.dispatchEvent(new Event('notice'))
}

/** The toaster, once it is there, first says what it missed. */
export function listen(next: Listener) {
  listener = next
  for (const notice of waiting.splice(0)) next(notice)
  return () => {
    listener = undefined
  }
}
