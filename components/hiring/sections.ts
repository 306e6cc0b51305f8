import type { RecruiterRole } from '@/lib/contracts/browser/types'
import type { Messages } from '@/lib/i18n/catalog'

export type Section = {
  href: string
  /** Its name is `hiring.section.<name>`. */
  name: keyof Messages['hiring']['section']
  /** Who may enter; without it every recruiter. The page refuses all the same: this only hides the door. */
  opensTo?: (role: RecruiterRole) => boolean
}

const isRoot = (role: RecruiterRole) => role === 'root'

/** The parts of the hiring room, in the order of their tabs. A part is listed when its page exists. */
const sections: Section[] = [
  { href: '/hiring', name: 'candidates' },
  { href: '/hiring/references', name: 'references' },
  { href: '/hiring/questions', name: 'questions' },
  { href: '/hiring/analytics', name: 'analytics' },
  { href: '/hiring/activities', name: 'activities' },
  { href: '/hiring/feedback', name: 'feedback' },
  { href: '/hiring/leads', name: 'leads', opensTo: isRoot },
  { href: '/hiring/team', name: 'team' },
  { href: '/hiring/invoices', name: 'invoices', opensTo: isRoot },
  { href: '/hiring/settings', name: 'settings', opensTo: isRoot },
]

/** The parts a recruiter of this role may enter. */
export const sectionsFor = (role: RecruiterRole) => sections.filter(one => one.opensTo?.(role) ?? true)
