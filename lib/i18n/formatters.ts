// A formatter takes a hundred microseconds to make and two to ask, and a page says many dates: each is made once.

/** One formatter for each language and set of options, made by `make` and kept. */
function kept<Options extends object, Formatter>(make: (tag: string, options: Options) => Formatter) {
  const made = new Map<string, Formatter>()
  return (tag: string, options: Options): Formatter => {
    const name = `${tag} ${JSON.stringify(options)}`
    const formatter = made.get(name) ?? make(tag, options)
    made.set(name, formatter)
    return formatter
  }
}

/** `Intl.DateTimeFormat` of a language and options. */
export const dateFormat = kept((tag, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options))

/** `Intl.NumberFormat` of a language and options. */
export const numberFormat = kept((tag, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options))

/** `Intl.RelativeTimeFormat` of a language and options. */
export const relativeFormat = kept(
  (tag, options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(tag, options),
)

/** `Intl.ListFormat` of a language and options. */
export const listFormat = kept((tag, options: Intl.ListFormatOptions) => new Intl.ListFormat(tag, options))
