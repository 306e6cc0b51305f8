import { agesOverAYear } from './calendar'
import type { Colleague } from './company'
import type { Random } from './random'
import { fillings, type Template } from './texts/template'
import type { ValueKey } from './values'

/** A recognition as it will have happened. `age` is in days. */
export type Planned = {
  age: number
  giver: Colleague
  recipients: Colleague[]
  text: string
  values: ValueKey[]
  template?: Template
}

// Visitors of the demo sign in as these: there should be something for them, and from them.
const protagonists = new Set(['eli', 'emi', 'mona', 'ada', 'mo', 'gina', 'gus'])
const neverInvolved = new Set(['root'])
const settlingIn = 6

/** "Eli, Emi and Mona". */
const together = (names: string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

const hasGaps = ({ text }: Template) => /\{(customer|city|feature|part|weekday|n)\}/.test(text)

/** The order in which texts are used, oldest first: what can be said with other names more often, the newest months most varied. */
export function repertoire(templates: Template[], random: Random): Template[] {
  // Each half is shuffled by itself, so that a text never comes back before half a round has gone by.
  const round = (list: Template[]) => {
    const middle = Math.ceil(list.length / 2)
    return [...random.shuffle(list.slice(0, middle)), ...random.shuffle(list.slice(middle))]
  }
  const all = random.shuffle(templates)
  const again = all.filter(one => !one.once)
  const varied = again.filter(hasGaps)
  return [...round(varied), ...round(varied), ...round(again), ...round(all)]
}

/** Casts one text after the other: who says it to whom, when. Gives fewer than the ages when a text fits nobody yet. */
export function planner(colleagues: Colleague[], random: Random) {
  const involved = new Map<string, number>()
  const deal = Object.fromEntries(Object.entries(fillings).map(([gap, words]) => [gap, random.dealer<string>(words)]))
  let lastGiver = ''

  const weight = (one: Colleague) =>
    (protagonists.has(one.username) ? 3 : 1) / (1 + 0.12 * (involved.get(one.username) ?? 0))

  function choose(count: number, among: Colleague[]): Colleague[] {
    const chosen: Colleague[] = []
    while (chosen.length < Math.min(count, among.length)) {
      const left = among.filter(one => !chosen.includes(one))
      chosen.push(random.pickBy(left, weight))
    }
    return chosen
  }

  // Within one text a gap has one filling: a promise for Friday is kept on Friday.
  function fill(text: string, names: string[]): string {
    const words: Record<string, string> = { name: names[0]!, names: together(names) }
    const filled = text.replace(/\{(\w+)\}/g, (gap, word: string) => {
      words[word] ??= deal[word]?.() ?? gap
      return words[word]
    })
    return filled.replace(/^[a-z]/, letter => letter.toUpperCase())
  }

  return function cast(template: Template, age: number): Planned | null {
    const here = colleagues.filter(one => one.hired > age + settlingIn && !neverInvolved.has(one.username))
    const candidates = here.filter(
      one =>
        one.username !== template.giver &&
        (template.who ? template.who.includes(one.username) : (template.to?.includes(one.team) ?? true)),
    )
    const [least, most] = template.several ?? [1, 1]
    const recipients = choose(random.whole(least, most), candidates)
    if (recipients.length < least) return null
    const givers = here.filter(
      one =>
        !recipients.includes(one) &&
        (template.giver ? one.username === template.giver : one.username !== lastGiver) &&
        (template.giver || !template.by || template.by.includes(one.team)),
    )
    if (givers.length === 0) return null
    const giver = random.pickBy(givers, weight)
    lastGiver = giver.username
    for (const one of [giver, ...recipients]) involved.set(one.username, (involved.get(one.username) ?? 0) + 1)
    const text = fill(
      template.text,
      recipients.map(one => one.called ?? one.first),
    )
    return { age, giver, recipients, text, values: template.values, template }
  }
}

/** A year of thanks: `templates` in their order, and those with a picture at fixed places from the newest backwards. */
export function planYear(
  colleagues: Colleague[],
  templates: Template[],
  pictured: Template[],
  random: Random,
  places: number[],
): Planned[] {
  const cast = planner(colleagues, random)
  const queue = repertoire(templates, random)
  const ages = agesOverAYear(queue.length + pictured.length)
  const planned: Planned[] = []
  for (const [index, age] of ages.entries()) {
    const fromNewest = ages.length - 1 - index
    const place = places.indexOf(fromNewest)
    const template = place >= 0 && place < pictured.length ? pictured[pictured.length - 1 - place] : queue.shift()
    const one = template && cast(template, age)
    if (one) planned.push(one)
  }
  return planned
}
