/** The hues of app/globals.css, worn by faces and by values as data-tint. */
export const tints = ['laurel', 'lagoon', 'sky', 'iris', 'plum', 'rose', 'clay', 'honey', 'moss'] as const

export type Tint = (typeof tints)[number]

/** The same name always wears the same tint. */
export function tintOf(name: string): Tint {
  let sum = 7
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973
  return tints[sum % tints.length] ?? 'laurel'
}
