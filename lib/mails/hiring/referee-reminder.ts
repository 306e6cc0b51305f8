import { type Candidate, dueDay, letterOf, nameOf, type Referee, type Told } from './letter'

export type RefereeReminder = Told & {
  candidate: Candidate
  referee: Referee
  /** `last`: no other will follow. */
  which: 'first' | 'second' | 'last'
}

/** To a referee who has not answered yet; the last one says that it is. */
export const refereeReminder = letterOf<RefereeReminder>({
  from: told => told.recruiter,
  words: {
    en: told => {
      const { candidate, referee, firm, recruiter, which } = told
      const [who, day] = [nameOf(candidate), dueDay(told)]
      const last = which === 'last'
      return {
        subject: last ? `Last reminder: your reference for ${who}` : `Reminder: ${who} hopes for your reference`,
        preview: day ? `The link stays open until ${day}.` : 'It takes about 5 minutes.',
        heading: last ? `A last word about ${who}?` : `${who} still hopes for your reference`,
        before: [
          `Hello ${nameOf(referee)},`,
          which === 'first'
            ? `You may have missed our mail: ${recruiter.name} at ${firm.name} would like to know how you worked with ${who}.`
            : `${recruiter.name} at ${firm.name} would still like to know how you worked with ${who}.`,
          `It takes about 5 minutes; what you have already written is kept.${day ? ` The link stays open until ${day}.` : ''}`,
          last && 'This is our last reminder.',
        ],
        after: ['If you would rather not answer, say so on the page, and we will not write again.'],
        label: 'Answer the questions',
        reason: `You get this mail because ${who} gave your address to ${firm.name} for a reference.`,
        text: `${last ? 'Last reminder' : 'Reminder'}: ${firm.name} asks for your reference about ${who}:`,
      }
    },
    de: told => {
      const { candidate, referee, firm, recruiter, which } = told
      const [who, day] = [nameOf(candidate), dueDay(told)]
      const last = which === 'last'
      return {
        subject: last ? `Letzte Erinnerung: Ihre Referenz für ${who}` : `Erinnerung: ${who} hofft auf Ihre Referenz`,
        preview: day ? `Der Link bleibt bis ${day} offen.` : 'Es dauert etwa 5 Minuten.',
        heading: last ? `Möchten Sie noch etwas zu ${who} sagen?` : `${who} hofft noch auf Ihre Referenz`,
        before: [
          `Guten Tag ${nameOf(referee)},`,
          which === 'first'
            ? `vielleicht ist unsere E-Mail untergegangen: ${recruiter.name} von ${firm.name} würde gern erfahren, wie Sie mit ${who} zusammengearbeitet haben.`
            : `${recruiter.name} von ${firm.name} würde weiterhin gern erfahren, wie Sie mit ${who} zusammengearbeitet haben.`,
          `Es dauert etwa 5 Minuten; was Sie schon geschrieben haben, ist noch da.${day ? ` Der Link bleibt bis ${day} offen.` : ''}`,
          last && 'Dies ist unsere letzte Erinnerung.',
        ],
        after: [
          'Wenn Sie lieber nicht antworten möchten, sagen Sie es uns auf der Seite. Dann schreiben wir nicht mehr.',
        ],
        label: 'Fragen beantworten',
        reason: `Sie erhalten diese E-Mail, weil ${who} Ihre Adresse für eine Referenz an ${firm.name} gegeben hat.`,
        text: `${last ? 'Letzte Erinnerung' : 'Erinnerung'}: ${firm.name} bittet um Ihre Referenz zu ${who}:`,
      }
    },
    fr: told => {
      const { candidate, referee, firm, recruiter, which } = told
      const [who, day] = [nameOf(candidate), dueDay(told)]
      const last = which === 'last'
      return {
        subject: last ? `Dernier rappel : votre avis sur ${who}` : `Rappel : ${who} compte sur votre référence`,
        preview: day ? `Le lien reste ouvert jusqu’au ${day}.` : 'Cela prend environ 5 minutes.',
        heading: last ? `Un dernier mot sur ${who} ?` : `${who} compte toujours sur votre référence`,
        before: [
          `Bonjour ${nameOf(referee)},`,
          which === 'first'
            ? `Notre message vous a peut-être échappé : ${recruiter.name} (${firm.name}) aimerait savoir comment s’est passée votre collaboration avec ${who}.`
            : `${recruiter.name} (${firm.name}) aimerait toujours savoir comment s’est passée votre collaboration avec ${who}.`,
          `Cela prend environ 5 minutes ; ce que vous avez déjà écrit est conservé.${day ? ` Le lien reste ouvert jusqu’au ${day}.` : ''}`,
          last && 'Ceci est notre dernier rappel.',
        ],
        after: ['Si vous préférez ne pas répondre, indiquez-le sur la page : nous ne vous écrirons plus.'],
        label: 'Répondre aux questions',
        reason: `Vous recevez ce message parce que ${who} a communiqué votre adresse à ${firm.name} pour une prise de références.`,
        text: `${last ? 'Dernier rappel' : 'Rappel'} : ${firm.name} attend votre avis sur ${who} :`,
      }
    },
    ar: told => {
      const { candidate, referee, firm, recruiter, which } = told
      const [who, day] = [nameOf(candidate), dueDay(told)]
      const last = which === 'last'
      return {
        subject: last ? `التذكير الأخير: مرجعك عن ${who}` : `تذكير: في انتظار مرجعك عن ${who}`,
        preview: day ? `يبقى الرابط مفتوحًا حتى ${day}.` : 'يستغرق ذلك نحو 5 دقائق.',
        heading: last ? `كلمة أخيرة عن ${who}؟` : `ما زلنا في انتظار مرجعك عن ${who}`,
        before: [
          `مرحبًا ${nameOf(referee)}،`,
          which === 'first'
            ? `ربما فاتتك رسالتنا: يودّ ${recruiter.name} (${firm.name}) معرفة كيف كان عملك مع ${who}.`
            : `ما زال ${recruiter.name} (${firm.name}) يودّ معرفة كيف كان عملك مع ${who}.`,
          `يستغرق ذلك نحو 5 دقائق، وما كتبته محفوظ.${day ? ` يبقى الرابط مفتوحًا حتى ${day}.` : ''}`,
          last && 'هذا تذكيرنا الأخير.',
        ],
        after: ['إن كنت تفضّل عدم الرد، فاذكر ذلك في الصفحة ولن نكتب إليك مرة أخرى.'],
        label: 'الإجابة عن الأسئلة',
        reason: `وصلتك هذه الرسالة لأن ${firm.name} تلقّت عنوانك من ${who} لطلب مرجع.`,
        text: `${last ? 'التذكير الأخير' : 'تذكير'}: ${firm.name} في انتظار مرجعك عن ${who}:`,
      }
    },
  },
})
