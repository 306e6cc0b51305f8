/** Joins what is there: classNames('a', open && 'b'). */
export function classNames(...names: (string | false | null | undefined)[]) {
  return names.filter(Boolean).join(' ')
}
