import type { Language } from './language'

const forms: Record<Language, (count: number, managers: number) => string> = {
  en: (count, managers) => {
    if (count === 1) return managers > 0 ? 'one referee, a manager you reported to' : 'one referee'
    if (managers >= count) return `${count} referees, all of them managers you reported to`
    if (managers === 1) return `${count} referees, at least one of them a manager you reported to`
    return managers > 0
      ? `${count} referees, at least ${managers} of them managers you reported to`
      : `${count} referees`
  },
  de: (count, managers) => {
    if (count === 1)
      return managers > 0 ? 'eine Referenzperson, und zwar eine Ihrer Führungskräfte' : 'eine Referenzperson'
    if (managers >= count) return `${count} Referenzpersonen, und zwar Ihre jetzigen oder früheren Führungskräfte`
    if (managers === 1) return `${count} Referenzpersonen, darunter mindestens eine Ihrer Führungskräfte`
    return managers > 0
      ? `${count} Referenzpersonen, darunter mindestens ${managers} Ihrer Führungskräfte`
      : `${count} Referenzpersonen`
  },
  fr: (count, managers) => {
    if (count === 1)
      return managers > 0
        ? 'une personne de référence, parmi vos responsables hiérarchiques'
        : 'une personne de référence'
    if (managers >= count) return `${count} personnes de référence, toutes parmi vos responsables hiérarchiques`
    if (managers === 1) return `${count} personnes de référence, dont au moins un responsable hiérarchique`
    return managers > 0
      ? `${count} personnes de référence, dont au moins ${managers} responsables hiérarchiques`
      : `${count} personnes de référence`
  },
  ar: (count, managers) => {
    if (count === 1) return managers > 0 ? 'مرجع واحد ممن كانوا مديريك' : 'مرجع واحد'
    // A count, and what is counted in the form it takes after it.
    const all = count === 2 ? 'مرجعين' : count <= 10 ? `${count} مراجع` : `${count} مرجعًا`
    if (managers >= count) return `${all} كلهم ممن كانوا مديريك`
    if (managers === 1) return `${all} أحدهم ممن كانوا مديريك`
    return managers > 0 ? `${all} منهم ${managers} ممن كانوا مديريك` : all
  },
}

/** How many referees, and how many managers among them, in words that follow "at least", "mindestens", "au moins", "تسمية". */
export const refereesInWords = (count: number, managers: number, language: Language) => forms[language](count, managers)

/** "one referee", "3 referees" */
export const refereeCount = (count: number, language: Language) => forms[language](count, 0)
