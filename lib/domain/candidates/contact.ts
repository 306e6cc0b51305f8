import { countryCodeOf, parseCountryCode, parsePhone } from '@/lib/formats/phone'
import { invalid } from '../errors'

export type Contact = { countryCode?: string | null; phone?: string | null }

type Kept = { countryCode: string | null; phone: string | null }

const namesItsCountry = (phone: string) => /^(\+|00)/.test(phone)

/**
 * A phone number as it is kept: E.164, beside its calling code (+49). What is not given stays as in `held`; null or blank takes
 * it out. Throws `invalid` where the number is none, or not one of its country.
 */
export function checkContact({ countryCode, phone }: Contact, held?: Kept): Partial<Kept> {
  const country = countryCode?.trim() || null
  const code = country && parseCountryCode(country)
  if (country && !code) throw invalid({ countryCode: 'is no country or calling code' })
  if (phone === undefined) {
    if (countryCode === undefined) return {}
    if (code && held?.phone && !parsePhone(held.phone, code))
      throw invalid({ countryCode: `is not the country of ${held.phone}` })
    return { countryCode: held?.phone ? countryCodeOf(held.phone) : code }
  }
  const written = phone?.trim()
  if (!written) return { phone: null, countryCode: code }
  const from = code ?? (countryCode === undefined && !namesItsCountry(written) ? held?.countryCode : null)
  const number = parsePhone(written, from)
  if (!number)
    throw invalid({ phone: from ? `is no phone number of ${from}` : 'must be a number with its country code' })
  return { phone: number, countryCode: countryCodeOf(number) }
}
