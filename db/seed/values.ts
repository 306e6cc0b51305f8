import type { values } from '@/db/schema/values'

type Tint = NonNullable<(typeof values.$inferInsert)['tint']>
export type ValueKey = 'riders' | 'own' | 'craft' | 'team' | 'share' | 'speak' | 'speed' | 'cup' | 'fair' | 'care'

/** What a demo company stands for. `archived` is in days before today. */
export type SeedValue = {
  key: ValueKey
  name: string
  description: string
  tint: Tint
  parent?: ValueKey
  archived?: number
}

export const acmeValues: SeedValue[] = [
  {
    key: 'riders',
    name: 'Riders first',
    description: 'Somebody rides what we build, in the rain, in traffic, for a living. We ask them before we decide.',
    tint: 'sky',
  },
  {
    key: 'own',
    name: 'Own it to the end',
    description: 'Done means it works for the person who needed it. We stay until then, and say so when we can’t.',
    tint: 'honey',
  },
  {
    key: 'craft',
    name: 'Good craft',
    description: 'We care about the weld under the paint and the line of code nobody will read.',
    tint: 'plum',
  },
  {
    key: 'team',
    name: 'One team',
    description: 'Workshop, office, London, Berlin: we win and we lose together.',
    tint: 'laurel',
  },
  {
    key: 'share',
    name: 'Share what you know',
    description: 'What one of us has learnt, all of us should be able to use tomorrow.',
    tint: 'lagoon',
    parent: 'team',
  },
  {
    key: 'speak',
    name: 'Say it early, say it kindly',
    description: 'Bad news, doubts and disagreement come first, face to face, and with respect.',
    tint: 'rose',
    parent: 'team',
  },
  {
    key: 'speed',
    name: 'Move fast',
    description: 'From our first years. We found that we are fast when we look after the other ones.',
    tint: 'moss',
    archived: 210,
  },
]

export const globexValues: SeedValue[] = [
  { key: 'cup', name: 'It’s in the cup', description: 'Taste settles every argument.', tint: 'clay' },
  { key: 'fair', name: 'Fair at both ends', description: 'For the grower and for the guest.', tint: 'laurel' },
  { key: 'care', name: 'Look after each other', description: 'Six people, one roastery, no heroes.', tint: 'rose' },
]
