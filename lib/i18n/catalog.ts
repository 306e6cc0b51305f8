import type { Locale } from './locales'
import calendarAr from './messages/calendar/ar'
import calendarDe from './messages/calendar/de'
import calendar from './messages/calendar/en'
import calendarFr from './messages/calendar/fr'
import calendarFeedsAr from './messages/calendarFeeds/ar'
import calendarFeedsDe from './messages/calendarFeeds/de'
import calendarFeeds from './messages/calendarFeeds/en'
import calendarFeedsFr from './messages/calendarFeeds/fr'
import eventsAr from './messages/events/ar'
import eventsDe from './messages/events/de'
import events from './messages/events/en'
import eventsFr from './messages/events/fr'
import feedAr from './messages/feed/ar'
import feedDe from './messages/feed/de'
import feed from './messages/feed/en'
import feedFr from './messages/feed/fr'
import frameAr from './messages/frame/ar'
import frameDe from './messages/frame/de'
import frame from './messages/frame/en'
import frameFr from './messages/frame/fr'
import leaveAr from './messages/leave/ar'
import leaveDe from './messages/leave/de'
import leave from './messages/leave/en'
import leaveFr from './messages/leave/fr'
import meAr from './messages/me/ar'
import meDe from './messages/me/de'
import me from './messages/me/en'
import meFr from './messages/me/fr'
import noticeChoicesAr from './messages/noticeChoices/ar'
import noticeChoicesDe from './messages/noticeChoices/de'
import noticeChoices from './messages/noticeChoices/en'
import noticeChoicesFr from './messages/noticeChoices/fr'
import noticeMailAr from './messages/noticeMail/ar'
import noticeMailDe from './messages/noticeMail/de'
import noticeMail from './messages/noticeMail/en'
import noticeMailFr from './messages/noticeMail/fr'
import noticesAr from './messages/notices/ar'
import noticesDe from './messages/notices/de'
import notices from './messages/notices/en'
import noticesFr from './messages/notices/fr'
import peopleAr from './messages/people/ar'
import peopleDe from './messages/people/de'
import people from './messages/people/en'
import peopleFr from './messages/people/fr'
import recognitionsAr from './messages/recognitions/ar'
import recognitionsDe from './messages/recognitions/de'
import recognitions from './messages/recognitions/en'
import recognitionsFr from './messages/recognitions/fr'
import refusalsAr from './messages/refusals/ar'
import refusalsDe from './messages/refusals/de'
import refusals from './messages/refusals/en'
import refusalsFr from './messages/refusals/fr'
import revisionsAr from './messages/revisions/ar'
import revisionsDe from './messages/revisions/de'
import revisions from './messages/revisions/en'
import revisionsFr from './messages/revisions/fr'
import securityAr from './messages/security/ar'
import securityDe from './messages/security/de'
import security from './messages/security/en'
import securityFr from './messages/security/fr'
import securityMailAr from './messages/securityMail/ar'
import securityMailDe from './messages/securityMail/de'
import securityMail from './messages/securityMail/en'
import securityMailFr from './messages/securityMail/fr'
import setUpAr from './messages/setUp/ar'
import setUpDe from './messages/setUp/de'
import setUp from './messages/setUp/en'
import setUpFr from './messages/setUp/fr'
import signInAr from './messages/signIn/ar'
import signInDe from './messages/signIn/de'
import signIn from './messages/signIn/en'
import signInFr from './messages/signIn/fr'
import uiAr from './messages/ui/ar'
import uiDe from './messages/ui/de'
import ui from './messages/ui/en'
import uiFr from './messages/ui/fr'

/** Every word of the portal, by noun and language. */
export const catalog = {
  calendar: { en: calendar, de: calendarDe, fr: calendarFr, ar: calendarAr },
  calendarFeeds: { en: calendarFeeds, de: calendarFeedsDe, fr: calendarFeedsFr, ar: calendarFeedsAr },
  events: { en: events, de: eventsDe, fr: eventsFr, ar: eventsAr },
  feed: { en: feed, de: feedDe, fr: feedFr, ar: feedAr },
  frame: { en: frame, de: frameDe, fr: frameFr, ar: frameAr },
  leave: { en: leave, de: leaveDe, fr: leaveFr, ar: leaveAr },
  me: { en: me, de: meDe, fr: meFr, ar: meAr },
  people: { en: people, de: peopleDe, fr: peopleFr, ar: peopleAr },
  noticeChoices: { en: noticeChoices, de: noticeChoicesDe, fr: noticeChoicesFr, ar: noticeChoicesAr },
  noticeMail: { en: noticeMail, de: noticeMailDe, fr: noticeMailFr, ar: noticeMailAr },
  notices: { en: notices, de: noticesDe, fr: noticesFr, ar: noticesAr },
  recognitions: { en: recognitions, de: recognitionsDe, fr: recognitionsFr, ar: recognitionsAr },
  refusals: { en: refusals, de: refusalsDe, fr: refusalsFr, ar: refusalsAr },
  security: { en: security, de: securityDe, fr: securityFr, ar: securityAr },
  securityMail: { en: securityMail, de: securityMailDe, fr: securityMailFr, ar: securityMailAr },
  revisions: { en: revisions, de: revisionsDe, fr: revisionsFr, ar: revisionsAr },
  setUp: { en: setUp, de: setUpDe, fr: setUpFr, ar: setUpAr },
  signIn: { en: signIn, de: signInDe, fr: signInFr, ar: signInAr },
  ui: { en: ui, de: uiDe, fr: uiFr, ar: uiAr },
} satisfies Record<string, Record<Locale, object>>

export type Noun = keyof typeof catalog
export type Messages = { [N in Noun]: (typeof catalog)[N]['en'] }
