import { parsePhone } from '@/lib/formats/phone'
import { invalid } from '../errors'

export type Contact = { countryCode?: string | null; phone?: string | null }

/**
 * A phone number as it is kept: E.164, with its calling code. What is not given stays away; null or blank takes it out.
 * Throws `invalid` where the number is none, or not one of its country.
 */
export function checkContact({
  countryCode,
  phone,
}: Contact): { countryCode: string | null; phone: string | null } | object {
  if (phone === undefined) return countryCode === undefined ? {} : { countryCode: countryCode?.trim() || null }
  if (!phone?.trim()) return { phone: null, countryCode: countryCode?.trim() || null }
  const number = parsePhone(phone, countryCode)
  if (!number)
    throw invalid({
      phone: countryCode ? `is no phone number of ${countryCode}` : 'must be a number with its country code',
    })
  const code = countryCode?.trim() || null
  return { phone: number, countryCode: code && /^\d/.test(code) ? `+${code}` : code }
}
