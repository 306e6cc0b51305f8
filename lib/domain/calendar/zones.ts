/** The time zones a clock can stand in, the one of nowhere first. */
export const timeZones: string[] = ['UTC', ...Intl.supportedValuesOf('timeZone').filter(zone => zone !== 'UTC')]

const known = new Set(timeZones)

/** Whether it is the name of a time zone. */
export const isTimeZone = (zone: string) => known.has(zone)
