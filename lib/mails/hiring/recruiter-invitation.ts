import { ofName } from './language'
import { dueDay, letterOf, type Sender, type Told } from './letter'

/** `recruiter` is the one who is invited; `dueOn` the day on which the link dies. */
export type RecruiterInvitation = Told & { inviter: Sender }

/** To a new recruiter: set a password and begin. */
export const recruiterInvitation = letterOf<RecruiterInvitation>({
  from: told => told.inviter,
  words: {
    en: told => {
      const day = dueDay(told)
      return {
        subject: `${told.inviter.name} invites you to recruit for ${told.firm.name}`,
        preview: 'Set a password to begin.',
        heading: `Welcome to ${told.firm.name}’s hiring rooms`,
        before: [
          `Hello ${told.recruiter.name},`,
          `${told.inviter.name} has made an account for you. With it you ask for references, follow them and read them.`,
          `Set a password to begin.${day ? ` The link can be used once, until ${day}.` : ' The link can be used once.'}`,
        ],
        after: ['If you did not expect this, do nothing: without a password nobody gets in.'],
        label: 'Set my password',
        reason: `You get this mail because ${told.inviter.name} added you as a recruiter of ${told.firm.name}.`,
        text: `${told.inviter.name} (${told.firm.name}) invites you as a recruiter. Set your password:`,
      }
    },
    de: told => {
      const day = dueDay(told)
      return {
        subject: `${told.inviter.name} lädt Sie ein, für ${told.firm.name} zu rekrutieren`,
        preview: 'Legen Sie ein Passwort fest, um zu beginnen.',
        heading: `Willkommen im Recruiting von ${told.firm.name}`,
        before: [
          `Guten Tag ${told.recruiter.name},`,
          `${told.inviter.name} hat ein Konto für Sie angelegt. Damit fordern Sie Referenzen an, verfolgen sie und lesen sie.`,
          `Legen Sie zuerst ein Passwort fest.${day ? ` Der Link gilt einmal und bis ${day}.` : ' Der Link gilt einmal.'}`,
        ],
        after: ['Wenn Sie das nicht erwartet haben, tun Sie nichts: Ohne Passwort kommt niemand hinein.'],
        label: 'Passwort festlegen',
        reason: `Sie erhalten diese E-Mail, weil ${told.inviter.name} Sie bei ${told.firm.name} für das Recruiting eingetragen hat.`,
        text: `${told.inviter.name} (${told.firm.name}) lädt Sie zum Recruiting ein. Passwort festlegen:`,
      }
    },
    fr: told => {
      const day = dueDay(told)
      return {
        subject: `${told.inviter.name} vous invite à recruter pour ${told.firm.name}`,
        preview: 'Choisissez un mot de passe pour commencer.',
        heading: `Bienvenue dans l’espace recrutement ${ofName(told.firm.name)}`,
        before: [
          `Bonjour ${told.recruiter.name},`,
          `${told.inviter.name} a créé un compte pour vous. Il vous permet de demander des références, de les suivre et de les lire.`,
          `Commencez par choisir un mot de passe.${day ? ` Le lien est utilisable une seule fois, jusqu’au ${day}.` : ' Le lien est utilisable une seule fois.'}`,
        ],
        after: ['Si vous n’attendiez pas ce message, ne faites rien : sans mot de passe, personne n’entre.'],
        label: 'Choisir mon mot de passe',
        reason: `Vous recevez ce message parce que ${told.inviter.name} vous a donné accès au recrutement chez ${told.firm.name}.`,
        text: `${told.inviter.name} (${told.firm.name}) vous invite à recruter. Mot de passe :`,
      }
    },
    ar: told => {
      const day = dueDay(told)
      return {
        subject: `دعوة من ${told.inviter.name} إلى التوظيف لدى ${told.firm.name}`,
        preview: 'يُرجى اختيار كلمة مرور للبدء.',
        heading: `مرحبًا بك في التوظيف لدى ${told.firm.name}`,
        before: [
          `مرحبًا ${told.recruiter.name}،`,
          `أنشأ ${told.inviter.name} حسابًا لك. به تطلب المراجع وتتابعها وتقرؤها.`,
          `يُرجى اختيار كلمة مرور للبدء.${day ? ` يعمل الرابط مرة واحدة حتى ${day}.` : ' يعمل الرابط مرة واحدة.'}`,
        ],
        after: ['إن لم تكن تتوقع هذه الرسالة فلا تفعل شيئًا: بلا كلمة مرور لا يدخل أحد.'],
        label: 'اختيار كلمة المرور',
        reason: `وصلتك هذه الرسالة لأن ${told.inviter.name} أضافك إلى فريق التوظيف لدى ${told.firm.name}.`,
        text: `دعوة من ${told.inviter.name} (${told.firm.name}) إلى التوظيف. كلمة المرور:`,
      }
    },
  },
})
