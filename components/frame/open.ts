/** What floats above every page and can be asked for from anywhere: the palette, and the list of shortcuts. */
export type Floating = 'palette' | 'shortcuts'

const signal = 'laurel:open'

export const openFloating = (what: Floating) => window.dispatchEvent(new CustomEvent(signal, { detail: what }))

export function onOpenFloating(open: (what: Floating) => void) {
  const hear = (event: Event) => open((event as CustomEvent<Floating>).detail)
  window.addEventListener(signal, hear)
  return () => window.removeEventListener(signal, hear)
}
