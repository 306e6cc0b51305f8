import type { Member } from './cast'
import type { Random } from './random'

/** Where a demo company works. */
export const places: Record<string, { country: string; region: string; timeZone: string }> = {
  London: { country: 'GB', region: 'England', timeZone: 'Europe/London' },
  Berlin: { country: 'DE', region: 'Berlin', timeZone: 'Europe/Berlin' },
  Hamburg: { country: 'DE', region: 'Hamburg', timeZone: 'Europe/Berlin' },
}

// Numbers that the regulators of both countries keep free for fiction: they ring nowhere.
const phones: Record<string, (digits: string) => string> = {
  London: digits => `+44 20 7946 0${digits}`,
  Berlin: digits => `+49 30 23125 ${digits}`,
  Hamburg: digits => `+49 40 66969 ${digits}`,
}
const mobiles: Record<string, (digits: string) => string> = {
  London: digits => `+44 7700 900${digits}`,
  Berlin: digits => `+49 171 39200 ${digits.slice(1)}`,
  Hamburg: digits => `+49 172 9925 ${digits}`,
}
const streets: Record<string, string[]> = {
  London: ['Canal Row', 'Orchard Street', 'Mill Lane', 'Foundry Yard', 'Chapel Walk', 'Harbour Terrace'],
  Berlin: ['Lindenstraße', 'Am Kanal', 'Gartenweg', 'Mühlenstraße', 'Kastanienallee', 'Alte Werft'],
  Hamburg: ['Speicherweg', 'Deichstraße', 'Am Fleet'],
}
const postals: Record<string, string[]> = {
  London: ['E8 4QJ', 'SE15 3BW', 'N16 8LA', 'E2 7HR'],
  Berlin: ['10961', '12043', '13347', '10437'],
  Hamburg: ['20457', '20459'],
}
const relatives = ['Alex', 'Robin', 'Kim', 'Maria', 'Daniel', 'Nadia', 'Chris', 'Andrea']

/** How to reach somebody, at home and at work. */
export function contactOf({ place, last }: Member, random: Random) {
  const digits = String(random.whole(100, 999))
  const [street, postal] = [random.pick(streets[place]!), random.pick(postals[place]!)]
  const house = random.whole(2, 88)
  const known = random.chance(0.6)
  return {
    home: {
      phone: mobiles[place]!(String(random.whole(100, 999))),
      address1: place === 'London' ? `${house} ${street}` : `${street} ${house}`,
      city: place,
      postal,
      country: places[place]!.country,
      emergencyName: known ? `${random.pick(relatives)} ${last}` : null,
      emergencyNumber: known ? mobiles[place]!(String(random.whole(100, 999))) : null,
    },
    work: { phone: phones[place]!(digits), extension: digits },
  }
}
