const unescaped = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/** The form of a page that carries `part`, as a browser without scripts would send it: its hidden fields, to be added to. */
export function formIn(html: string, part: string): FormData {
  const found = html.split('<form').find(one => one.split('</form>')[0]!.includes(part))
  if (!found) throw new Error(`No form with ${part}`)
  const body = new FormData()
  const hidden = /<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g
  for (const [, name, value = ''] of found.split('</form>')[0]!.matchAll(hidden)) body.append(name!, unescaped(value))
  return body
}
