import type { ActionResult } from '@/lib/actions/result'
import type { Messages } from './catalog'
import { type Locale, locales } from './locales'
import { translator } from './translator'

type Refused = Pick<Extract<ActionResult<unknown>, { ok: false }>, 'code' | 'message' | 'fields'>
type Key = keyof Messages['refusals']

/** What the domain and the fields say in English, which the API dialects pass on, and how the portal says it to a reader. */
const known: [said: RegExp, key: Key][] = [
  [/^(is required|must not be empty)$/, 'required'],
  [/^must be text$/, 'notText'],
  [/^may have at most (?<max>\d+) characters$/, 'tooLong'],
  [/^has characters that cannot be stored$/, 'unstorable'],
  [/^must be on one line$/, 'oneLine'],
  [/^must be a (whole )?number/, 'notNumber'],
  [/^must be from (?<min>-?\d+) to (?<max>-?\d+)$/, 'between'],
  [/^must be a date such as /, 'notDate'],
  [/^must not be before the start date$/, 'endsBeforeStart'],
  [/^must have at least (?<min>\d+) characters$/, 'shortPassword'],
  [/^is too easy to guess/, 'weakPassword'],
  [/^is not your password$/, 'wrongPassword'],
  [/^must be an email address$/, 'notEmail'],
  [/^must be the same password again$/, 'differ'],
  [/^is not a time zone$/, 'unknownZone'],
  [/^is not a country whose holidays are known$/, 'unknownCountry'],
  [/^must be an http or https URL$/, 'notLink'],
  [/^There is a company here already$/, 'foundedAlready'],
  [/^Choose a kind of leave\./, 'chooseKind'],
  [/^Choose who decides\.$/, 'chooseDelegate'],
  [/^must be somebody else$/, 'somebodyElse'],
  [/^Choose the first day\./, 'chooseFirstDay'],
  [/^Write hours as 2 or 2\.5\./, 'hoursAs'],
  [/^must be more than zero$/, 'aboveZero'],
  [/^may be at most (?<max>[\d.]+) from (?<from>[\d-]+) to (?<to>[\d-]+)$/, 'mostInSpan'],
  [/^must be within (?<max>\d+) days of the start date$/, 'leaveTooLong'],
  [/^A single day has a morning or an afternoon off/, 'halfOfOneDay'],
  [/^There is no leave type \d+ in use$/, 'kindGone'],
  [/^Please say why$/, 'sayWhy'],
  [/^There is no day of work in this time/, 'noWorkdays'],
  [/^There is leave on these days already: (?<from>[\d-]+) to (?<to>[\d-]+)$/, 'leaveThereOn'],
  [/^There is leave on these days already$/, 'leaveThere'],
  [/^Only (?<left>[\d.]+) days of (?<kind>.+) are left then$/, 'leaveShort'],
  [/^This request has been decided already: it is (?<state>\w+)$/, 'decidedAlready'],
  [/^Nobody should be away during (?<name>.+) \((?<from>[\d-]+) … (?<to>[\d-]+)\)$/, 'blackout'],
  [
    /^(?<away>\d+) of the team are away already on at least one of these days, and at most (?<most>\d+) may be$/,
    'teamFull',
  ],
  [/^Too many attempts to sign in/, 'tooManyGuesses'],
  [/^is not the right code$/, 'wrongCode'],
  [/^The set-up took too long/, 'setUpLapsed'],
  [/^Two-step sign-in is on already$/, 'twoStepsOn'],
  [/^Two-step sign-in is not on$/, 'twoStepsOff'],
  [/^There is a link to this calendar already$/, 'feedThere'],
  [/^Invalid Calendar$/, 'feedGone'],
  [/^must be later than the start$/, 'endsBeforeBegins'],
  [/^must have 2 to (?<max>\d+) characters$/, 'nameLength'],
  [/^must be a time such as /, 'notTime'],
  [/^must not be below the (?<coming>\d+) who come already$/, 'belowComing'],
  [/^All places are taken$/, 'placesTaken'],
  [/^This event is over$/, 'eventOver'],
  [/^An official holiday asks for no answer$/, 'noAnswerToHoliday'],
  [/^Somebody else has changed this event meanwhile$/, 'eventChangedMeanwhile'],
  [/^Invalid Event$/, 'eventGone'],
  [/^There is no (location|event type) \d+$/, 'choiceGone'],
  [/^Invalid (recognition|kudos)$/, 'kudosGone'],
  [/^Hi5 quota balance is insufficient/, 'noHi5sLeft'],
  [/^One cannot give oneself a hi5$/, 'ownHi5'],
  [/^You have already given this a hi5$/, 'hi5There'],
  [/^You have already reported this recognition$/, 'reportedAlready'],
  [/^One cannot report a recognition one gave or received$/, 'ownReport'],
  [/^Somebody else has changed this meanwhile$/, 'changedMeanwhile'],
  [/^One cannot thank oneself$/, 'ownThanks'],
  [/^Please choose at least one colleague$/, 'chooseColleague'],
  [/^may be at most (?<max>\d+) colleagues$/, 'tooManyColleagues'],
  [/^There is no active colleague \d+$/, 'goneColleague'],
  [/^There is no value \d+$/, 'goneValue'],
  [/^Please write a few words or add a picture$/, 'noWords'],
  [/^Please write a few words$/, 'someWords'],
  [/^Your company lets only colleagues give/, 'staffOnly'],
  [/^(is over 10 MB|A picture may have at most 10 MB)$/, 'largePicture'],
  [/^must be a PNG, JPEG, GIF or WebP picture$/, 'pictureType'],
  [/^cannot be read as a picture$/, 'unreadablePicture'],
]

/** What is said of a refusal for which there are no words of its own. */
const general: Record<string, Key> = {
  unauthenticated: 'sessionEnded',
  forbidden: 'forbidden',
  not_found: 'gone',
  too_large: 'tooMuch',
  rate_limited: 'tooOften',
  unavailable: 'unavailable',
  internal: 'ours',
}

const sentence = (said: string) => `${said.charAt(0).toUpperCase()}${said.slice(1)}`.replace(/(?<![.!?])$/, '.')

const dates = (locale: Locale) =>
  new Intl.DateTimeFormat(locales[locale].tag, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** Of a known sentence: numbers to be counted, dates as people say them, names as they are. */
function asSaid(locale: Locale, value: string): string | number {
  if (/^-?\d+(\.\d+)?$/.test(value)) return Number(value)
  return /^\d{4}-\d\d-\d\d$/.test(value) ? dates(locale).format(new Date(`${value}T00:00:00Z`)) : value
}

function say(locale: Locale, said: string, otherwise?: Key): string {
  const t = translator(locale, 'refusals') as (key: Key, values?: object) => string
  for (const [pattern, key] of known) {
    const match = pattern.exec(said)
    if (!match) continue
    const values = Object.entries(match.groups ?? {}).map(([name, value]) => [name, asSaid(locale, value)])
    return t(key, Object.fromEntries(values))
  }
  if (otherwise) return t(otherwise)
  return locale === 'en' ? sentence(said) : t('check')
}

/** A refusal in the reader's language: whole sentences, for the form and for each field. */
export function sayRefusal(locale: Locale, { code, message, fields }: Refused): Refused {
  const said = Object.entries(fields ?? {}).map(([field, why]) => [field, say(locale, why)])
  return { code, message: say(locale, message, general[code]), fields: fields && Object.fromEntries(said) }
}
