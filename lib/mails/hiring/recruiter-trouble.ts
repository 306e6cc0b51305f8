import { quotePlain } from '../letter'
import { type Language, ofName } from './language'
import { type Candidate, letterOf, nameOf, type Referee, type Told } from './letter'
import { whyRecruiter } from './why-recruiter'

export type RefereeDeclined = Told & {
  candidate: Candidate
  referee: Referee
  /** The referee's own words, if any. */
  note?: string | null
}

/** To a recruiter: a referee would rather not answer. */
export const refereeDeclined = letterOf<RefereeDeclined>({
  quotes: ({ note, referee }) => (note ? [quotePlain(note, nameOf(referee))] : []),
  words: {
    en: told => ({
      subject: `${nameOf(told.referee)} declined to answer about ${nameOf(told.candidate)}`,
      preview: 'Somebody else may be needed.',
      heading: `${nameOf(told.referee)} declined to answer about ${nameOf(told.candidate)}`,
      before: ['We do not write to them again. You can ask the candidate to name somebody else.'],
      after: ['People decline for many reasons; most have nothing to do with the candidate.'],
      label: 'Ask for another referee',
      reason: whyRecruiter(told),
      text: `${nameOf(told.referee)} declined to answer about ${nameOf(told.candidate)}:`,
    }),
    de: told => ({
      subject: `${nameOf(told.referee)} möchte zu ${nameOf(told.candidate)} keine Referenz geben`,
      preview: 'Vielleicht wird eine andere Person gebraucht.',
      heading: `${nameOf(told.referee)} möchte zu ${nameOf(told.candidate)} keine Referenz geben`,
      before: [
        `Wir schreiben dieser Person nicht mehr. Sie können ${nameOf(told.candidate)} bitten, jemand anderen zu nennen.`,
      ],
      after: ['Ablehnungen haben viele Gründe; die meisten haben nichts mit der Bewerbung zu tun.'],
      label: 'Andere Person erbitten',
      reason: whyRecruiter(told),
      text: `${nameOf(told.referee)} möchte zu ${nameOf(told.candidate)} keine Referenz geben:`,
    }),
    fr: told => ({
      subject: `${nameOf(told.referee)} préfère ne pas répondre au sujet ${ofName(nameOf(told.candidate))}`,
      preview: 'Une autre personne sera peut-être nécessaire.',
      heading: `${nameOf(told.referee)} préfère ne pas répondre au sujet ${ofName(nameOf(told.candidate))}`,
      before: [
        `Nous n’écrirons plus à cette personne. Vous pouvez demander à ${nameOf(told.candidate)} d’en indiquer une autre.`,
      ],
      after: ['Les raisons d’un refus sont diverses ; la plupart sont sans rapport avec la candidature.'],
      label: 'Demander une autre référence',
      reason: whyRecruiter(told),
      text: `${nameOf(told.referee)} ne souhaite pas répondre sur ${nameOf(told.candidate)} :`,
    }),
    ar: told => ({
      subject: `اعتذر ${nameOf(told.referee)} عن الإجابة عن ${nameOf(told.candidate)}`,
      preview: 'ربما يلزم شخص آخر.',
      heading: `اعتذر ${nameOf(told.referee)} عن الإجابة عن ${nameOf(told.candidate)}`,
      before: [`لن نكتب إليه مرة أخرى. يمكنك أن تطلب من ${nameOf(told.candidate)} تسمية شخص آخر.`],
      after: ['للاعتذار أسباب كثيرة، ومعظمها لا صلة له بالطلب.'],
      label: 'طلب مرجع آخر',
      reason: whyRecruiter(told),
      text: `اعتذر ${nameOf(told.referee)} عن الإجابة عن ${nameOf(told.candidate)}:`,
    }),
  },
})

/** What was noticed: an address that two share, answers faster than one can read, or the same wording twice. */
export type Flag = 'shared_address' | 'too_fast' | 'same_wording'

export type FlagRaised = Told & { candidate: Candidate; referee: Referee; flag: Flag }

const seen: Record<Language, Record<Flag, [noticed: string, innocent: string]>> = {
  en: {
    shared_address: [
      'it came from an internet address that somebody else in this request used too',
      'people who share an office, a home or a company network share an address',
    ],
    too_fast: [
      'it was answered faster than most people can read the questions',
      'somebody may have prepared the answers, or simply be brief',
    ],
    same_wording: [
      'its wording is almost that of another reference',
      'colleagues talk, and some describe a person in the words of a testimonial they once wrote',
    ],
  },
  de: {
    shared_address: [
      'Sie kam von einer Internetadresse, die in dieser Anfrage noch jemand benutzt hat',
      'Wer sich ein Büro, eine Wohnung oder ein Firmennetz teilt, teilt auch die Adresse',
    ],
    too_fast: [
      'Sie wurde schneller beantwortet, als die meisten die Fragen lesen können',
      'Vielleicht waren die Antworten vorbereitet, oder jemand fasst sich gern kurz',
    ],
    same_wording: [
      'Ihr Wortlaut gleicht fast dem einer anderen Referenz',
      'Kolleginnen und Kollegen sprechen miteinander, und manche greifen auf ein früheres Zeugnis zurück',
    ],
  },
  fr: {
    shared_address: [
      'elle provient d’une adresse internet déjà utilisée par une autre personne dans cette demande',
      'un bureau, un logement ou un réseau d’entreprise partagé donne la même adresse',
    ],
    too_fast: [
      'elle a été remplie plus vite que la plupart des gens ne lisent les questions',
      'les réponses étaient peut-être préparées, ou simplement brèves',
    ],
    same_wording: [
      'sa formulation est presque celle d’une autre référence',
      'des collègues se parlent, et certains reprennent une recommandation déjà écrite',
    ],
  },
  ar: {
    shared_address: [
      'ورد من عنوان إنترنت استخدمه شخص آخر في هذا الطلب',
      'من يجمعهم مكتب أو منزل أو شبكة شركة واحدة يجمعهم عنوان واحد',
    ],
    too_fast: ['كانت الإجابة أسرع مما يقرأ به معظم الناس الأسئلة', 'ربما أُعدّت الإجابات من قبل، أو كانت مختصرة فحسب'],
    same_wording: ['صياغته تكاد تطابق صياغة مرجع آخر', 'الزملاء يتحدثون، وبعضهم يستعين بتوصية سبق أن كتبها'],
  },
}

/** To a recruiter: something about a reference deserves a look. It may well be innocent, and the letter says so. */
export const flagRaised = letterOf<FlagRaised>({
  words: {
    en: told => ({
      subject: `Please look at a reference for ${nameOf(told.candidate)}`,
      preview: 'It may well have an innocent explanation.',
      heading: `A reference for ${nameOf(told.candidate)} deserves a look`,
      before: [
        `We noticed something about the reference by ${nameOf(told.referee)}: ${seen.en[told.flag][0]}.`,
        `It may well be innocent: ${seen.en[told.flag][1]}.`,
      ],
      after: ['Nothing happens by itself. Once you have looked, note what you found.'],
      label: 'Look at it',
      reason: whyRecruiter(told),
      text: `Please look at the reference by ${nameOf(told.referee)} for ${nameOf(told.candidate)}:`,
    }),
    de: told => ({
      subject: `Bitte sehen Sie sich eine Referenz zu ${nameOf(told.candidate)} an`,
      preview: 'Es kann gut eine harmlose Erklärung geben.',
      heading: `Bei einer Referenz zu ${nameOf(told.candidate)} ist uns etwas aufgefallen`,
      before: [
        `Es geht um die Referenz von ${nameOf(told.referee)}. ${seen.de[told.flag][0]}.`,
        `Das kann gut harmlos sein. ${seen.de[told.flag][1]}.`,
      ],
      after: ['Es geschieht nichts von selbst. Halten Sie bitte fest, was Sie herausgefunden haben.'],
      label: 'Ansehen',
      reason: whyRecruiter(told),
      text: `Bitte prüfen Sie die Referenz von ${nameOf(told.referee)} zu ${nameOf(told.candidate)}:`,
    }),
    fr: told => ({
      subject: `Une référence pour ${nameOf(told.candidate)} est à vérifier`,
      preview: 'Il y a peut-être une explication toute simple.',
      heading: `Une référence pour ${nameOf(told.candidate)} mérite votre attention`,
      before: [
        `La référence en question a été donnée par ${nameOf(told.referee)} : ${seen.fr[told.flag][0]}.`,
        `L’explication peut être toute simple : ${seen.fr[told.flag][1]}.`,
      ],
      after: ['Rien ne se fait automatiquement. Après vérification, merci de noter votre conclusion.'],
      label: 'Vérifier',
      reason: whyRecruiter(told),
      text: `Référence à vérifier : ${nameOf(told.referee)} pour ${nameOf(told.candidate)} :`,
    }),
    ar: told => ({
      subject: `يُرجى النظر في مرجع عن ${nameOf(told.candidate)}`,
      preview: 'قد يكون له تفسير بريء.',
      heading: `مرجع عن ${nameOf(told.candidate)} يستحق النظر`,
      before: [
        `لاحظنا شيئًا في مرجع ${nameOf(told.referee)}: ${seen.ar[told.flag][0]}.`,
        `قد يكون الأمر بريئًا: ${seen.ar[told.flag][1]}.`,
      ],
      after: ['لا يحدث شيء من تلقاء نفسه. بعد النظر، يُرجى تدوين ما تبيّن لك.'],
      label: 'النظر فيه',
      reason: whyRecruiter(told),
      text: `يُرجى النظر في مرجع ${nameOf(told.referee)} عن ${nameOf(told.candidate)}:`,
    }),
  },
})
