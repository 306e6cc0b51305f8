import { ofName } from './language'
import { type Candidate, letterOf, nameOf, type Referee, type Told } from './letter'
import { whyRecruiter } from './why-recruiter'

export type WrongPerson = Told & { candidate: Candidate; referee: Referee }

/** To a recruiter: whoever got a referee's letter says that they are somebody else. */
export const wrongPerson = letterOf<WrongPerson>({
  words: {
    en: told => ({
      subject: `Our letter to ${nameOf(told.referee)} reached somebody else`,
      preview: 'The address seems to be wrong.',
      heading: `Our letter to ${nameOf(told.referee)} reached somebody else`,
      before: [
        `Whoever reads that address says it is not them. We do not write there again. We had asked about ${nameOf(told.candidate)}.`,
        'Please correct the address: we then write anew, and the old link opens nothing any more.',
      ],
      label: 'Correct the address',
      reason: whyRecruiter(told),
      text: `Our letter to ${nameOf(told.referee)} reached somebody else, please check:`,
    }),
    de: told => ({
      subject: `Unser Brief an ${nameOf(told.referee)} erreichte jemand anderen`,
      preview: 'Die Adresse scheint falsch zu sein.',
      heading: `Unser Brief an ${nameOf(told.referee)} erreichte jemand anderen`,
      before: [
        `Wer dort liest, sagt, nicht gemeint zu sein. Wir schreiben dorthin nicht mehr. Es ging um ${nameOf(told.candidate)}.`,
        'Bitte berichtigen Sie die Adresse: Dann schreiben wir neu, und der alte Link öffnet nichts mehr.',
      ],
      label: 'Adresse berichtigen',
      reason: whyRecruiter(told),
      text: `Unser Brief an ${nameOf(told.referee)} erreichte jemand anderen, bitte prüfen:`,
    }),
    fr: told => ({
      subject: `Notre message à ${nameOf(told.referee)} est arrivé chez quelqu’un d’autre`,
      preview: 'L’adresse semble être erronée.',
      heading: `Notre message à ${nameOf(told.referee)} est arrivé chez quelqu’un d’autre`,
      before: [
        `La personne qui lit cette adresse dit ne pas être concernée. Nous n’y écrirons plus. Il s’agissait ${ofName(nameOf(told.candidate))}.`,
        'Merci de corriger l’adresse : nous écrirons alors de nouveau, et l’ancien lien n’ouvrira plus rien.',
      ],
      label: 'Corriger l’adresse',
      reason: whyRecruiter(told),
      text: `Notre message à ${nameOf(told.referee)} est arrivé ailleurs, à vérifier :`,
    }),
    ar: told => ({
      subject: `وصلت رسالتنا إلى ${nameOf(told.referee)} إلى شخص آخر`,
      preview: 'يبدو أن العنوان خاطئ.',
      heading: `وصلت رسالتنا إلى ${nameOf(told.referee)} إلى شخص آخر`,
      before: [
        `من يقرأ ذلك العنوان يقول إنه ليس المقصود. لن نكتب إليه مرة أخرى. كان السؤال عن ${nameOf(told.candidate)}.`,
        'يُرجى تصحيح العنوان، فنكتب من جديد ولا يفتح الرابط القديم شيئًا.',
      ],
      label: 'تصحيح العنوان',
      reason: whyRecruiter(told),
      text: `وصلت رسالتنا إلى ${nameOf(told.referee)} إلى شخص آخر، يُرجى التحقق:`,
    }),
  },
})
