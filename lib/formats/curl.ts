/** A request as somebody would make it. `form` are the fields of one, as often as they come; a file is `@name`. */
export type Call = {
  method: string
  url: string
  headers: Record<string, string>
  /** Name and secret, as `-u` takes them. */
  user?: string
  json?: string
  form?: [name: string, value: string][]
  /** Whether the form is sent in parts, as files need it. */
  parts?: boolean
}

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`

/** The same as a line for a shell, broken where it is long. Safe to paste: whatever a value holds stays a value. */
export function curlLine({ method, url, headers, user, json, form = [], parts = false }: Call): string {
  const words = [
    `curl ${method === 'GET' ? '' : `-X ${method} `}${quoted(url)}`,
    ...(user === undefined ? [] : [`-u ${quoted(user)}`]),
    ...Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(json === undefined ? [] : [`-H ${quoted('Content-Type: application/json')}`, `-d ${quoted(json)}`]),
    ...form.map(([name, value]) => `${parts ? '-F' : '--data-urlencode'} ${quoted(`${name}=${value}`)}`),
  ]
  return words.join(' \\\n  ')
}
