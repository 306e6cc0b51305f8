import { drawEmblem, type Emblem } from './emblems'
import { drawFace, type Face } from './faces'

const avatars: Record<string, Face | Emblem> = {
  ada: { skin: 'dark', hair: 'black', style: 'afro', cloth: 'sun', ground: 'sea' },
  mona: { skin: 'fair', hair: 'blond', style: 'bob', cloth: 'sea', ground: 'leaf' },
  eli: { skin: 'tan', hair: 'dark', style: 'curls', cloth: 'laurel', ground: 'sun', glasses: true },
  emi: { skin: 'light', hair: 'black', style: 'bob', cloth: 'clay', ground: 'sky' },
  mo: { skin: 'brown', hair: 'black', style: 'short', cloth: 'cream', ground: 'plum', beard: true },
  rhea: { skin: 'brown', hair: 'black', style: 'long', cloth: 'plum', ground: 'sun' },
  rick: { skin: 'dark', hair: 'black', style: 'buzz', cloth: 'sky', ground: 'clay' },
  grace: { skin: 'deep', hair: 'black', style: 'bun', cloth: 'laurel', ground: 'rose' },
  lukasz: { skin: 'fair', hair: 'brown', style: 'parted', cloth: 'ink', ground: 'sky', beard: true },
  zoe: { skin: 'fair', hair: 'red', style: 'bun', cloth: 'ink', ground: 'sea', glasses: true },
  misaki: 'fern',
  ahmed: { skin: 'tan', hair: 'grey', style: 'bald', cloth: 'sea', ground: 'stone', beard: true },
  siobhan: { skin: 'fair', hair: 'red', style: 'curls', cloth: 'laurel', ground: 'stone' },
  joseangel: 'peak',
  priya: { skin: 'brown', hair: 'dark', style: 'long', cloth: 'sea', ground: 'rose' },
  noor: { skin: 'tan', hair: 'dark', style: 'scarf', cloth: 'plum', ground: 'leaf' },
  chidi: 'wheel',
  freja: { skin: 'fair', hair: 'blond', style: 'tail', cloth: 'clay', ground: 'sea' },
  tom: { skin: 'light', hair: 'grey', style: 'cap', cloth: 'laurel', ground: 'sun' },
  ines: { skin: 'tan', hair: 'dark', style: 'curls', cloth: 'rose', ground: 'sky' },
  kwame: { skin: 'deep', hair: 'black', style: 'buzz', cloth: 'sun', ground: 'leaf', glasses: true },
  marta: 'sail',
  ben: { skin: 'light', hair: 'brown', style: 'parted', cloth: 'sky', ground: 'clay' },
  sofia: { skin: 'tan', hair: 'black', style: 'bob', cloth: 'plum', ground: 'clay', glasses: true },
  jonas: 'cat',
  thandi: { skin: 'deep', hair: 'black', style: 'afro', cloth: 'clay', ground: 'sky' },
  bjorn: { skin: 'fair', hair: 'blond', style: 'helmet', cloth: 'ink', ground: 'leaf', beard: true },
  raj: { skin: 'brown', hair: 'black', style: 'short', cloth: 'laurel', ground: 'clay', glasses: true },
  elif: { skin: 'light', hair: 'brown', style: 'long', cloth: 'sun', ground: 'plum' },
  amelie: { skin: 'fair', hair: 'dark', style: 'bob', cloth: 'cream', ground: 'rose' },
  gina: { skin: 'light', hair: 'dark', style: 'long', cloth: 'clay', ground: 'leaf', glasses: true },
  gus: { skin: 'fair', hair: 'blond', style: 'short', cloth: 'sea', ground: 'sun', beard: true },
  farah: { skin: 'tan', hair: 'dark', style: 'scarf', cloth: 'sea', ground: 'plum' },
  olu: 'mug',
}

/** Somebody's avatar as a square SVG, or null: a third of us go by their initials. */
export function drawAvatar(username: string): string | null {
  const avatar = avatars[username]
  if (!avatar) return null
  return typeof avatar === 'string' ? drawEmblem(avatar) : drawFace(avatar)
}
