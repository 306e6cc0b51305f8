import {
  type CountryCode,
  getCountries,
  getCountryCallingCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js'

/** The calling code behind "+49", "0049", "49" or "DE"; null when it names none. */
function callingCodeOf(countryCode: string): string | null {
  const digits = countryCode.match(/^(?:\+|00)?([1-9]\d{0,2})$/)?.[1]
  if (digits) return digits
  const country = countryCode.toUpperCase()
  return isSupportedCountry(country) ? getCountryCallingCode(country as CountryCode) : null
}

/** A country as people write it ("+49", "0049", "49" or "DE") as its calling code, such as +49; null when it is none. */
export function parseCountryCode(countryCode: string): string | null {
  const code = callingCodeOf(countryCode.trim())
  return code !== null && getCountries().some(country => getCountryCallingCode(country) === code) ? `+${code}` : null
}

/** The calling code of a number that `parsePhone` gave, such as +49. */
export const countryCodeOf = (number: string): string =>
  `+${parsePhoneNumberFromString(number)?.countryCallingCode ?? ''}`

/**
 * A phone number as people write it, checked against its country ("+49", "49" or "DE"; not needed when the number begins
 * with + or 00), in the one form that carriers take (E.164, such as +4930123456). Null when that is no number one could
 * call, or one of another country. Never throws.
 */
export function parsePhone(phone: string, countryCode?: string | null): string | null {
  const code = countryCode?.trim()
  const calling = code ? callingCodeOf(code) : undefined
  if (calling === null) return null
  const country = code && isSupportedCountry(code.toUpperCase()) ? (code.toUpperCase() as CountryCode) : undefined
  const parsed = parsePhoneNumberFromString(phone.trim().replace(/^00(?=[1-9])/, '+'), {
    ...(country ? { defaultCountry: country } : { defaultCallingCode: calling }),
    extract: false,
  })
  if (!parsed?.isValid() || parsed.ext) return null
  return calling && parsed.countryCallingCode !== calling ? null : parsed.number
}
