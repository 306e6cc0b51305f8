import type { Team } from '../cast'
import { toCommercial } from './commercial'
import { toEngineering } from './engineering'
import { toEveryone } from './everyone'
import { toFinance } from './finance'
import { toOperations } from './operations'
import { toPeople } from './people'
import { toProduct } from './product'
import { toSupport } from './support'
import { toTeams } from './teams'
import type { Template } from './template'
import { toWorkshop } from './workshop'

// What says nothing else goes to the team that the file is about.
const addressed = (team: Team, texts: Template[]) =>
  texts.map(one => (one.to || one.who ? one : { ...one, to: [team] }))

/** All that people say to each other at Acme, but for what comes with a picture. */
export const acmeTexts = [
  ...addressed('engineering', toEngineering),
  ...addressed('product', toProduct),
  ...addressed('support', toSupport),
  ...addressed('workshop', toWorkshop),
  ...addressed('operations', toOperations),
  ...addressed('commercial', toCommercial),
  ...addressed('finance', toFinance),
  ...addressed('people', toPeople),
  ...toEveryone,
  ...toTeams,
]
