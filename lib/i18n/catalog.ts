import type { Locale } from './locales'
import activitiesAr from './messages/activities/ar'
import activitiesDe from './messages/activities/de'
import activities from './messages/activities/en'
import activitiesFr from './messages/activities/fr'
import adminAr from './messages/admin/ar'
import adminDe from './messages/admin/de'
import admin from './messages/admin/en'
import adminFr from './messages/admin/fr'
import apiDocsAr from './messages/apiDocs/ar'
import apiDocsDe from './messages/apiDocs/de'
import apiDocs from './messages/apiDocs/en'
import apiDocsFr from './messages/apiDocs/fr'
import auditAr from './messages/audit/ar'
import auditDe from './messages/audit/de'
import audit from './messages/audit/en'
import auditFr from './messages/audit/fr'
import calendarAr from './messages/calendar/ar'
import calendarDe from './messages/calendar/de'
import calendar from './messages/calendar/en'
import calendarFr from './messages/calendar/fr'
import calendarFeedsAr from './messages/calendarFeeds/ar'
import calendarFeedsDe from './messages/calendarFeeds/de'
import calendarFeeds from './messages/calendarFeeds/en'
import calendarFeedsFr from './messages/calendarFeeds/fr'
import candidateAr from './messages/candidate/ar'
import candidateDe from './messages/candidate/de'
import candidate from './messages/candidate/en'
import candidateFr from './messages/candidate/fr'
import candidatesAr from './messages/candidates/ar'
import candidatesDe from './messages/candidates/de'
import candidates from './messages/candidates/en'
import candidatesFr from './messages/candidates/fr'
import companiesAr from './messages/companies/ar'
import companiesDe from './messages/companies/de'
import companies from './messages/companies/en'
import companiesFr from './messages/companies/fr'
import companyAr from './messages/company/ar'
import companyDe from './messages/company/de'
import company from './messages/company/en'
import companyFr from './messages/company/fr'
import companyMailAr from './messages/companyMail/ar'
import companyMailDe from './messages/companyMail/de'
import companyMail from './messages/companyMail/en'
import companyMailFr from './messages/companyMail/fr'
import eventsAr from './messages/events/ar'
import eventsDe from './messages/events/de'
import events from './messages/events/en'
import eventsFr from './messages/events/fr'
import feedAr from './messages/feed/ar'
import feedDe from './messages/feed/de'
import feed from './messages/feed/en'
import feedFr from './messages/feed/fr'
import feedbackAr from './messages/feedback/ar'
import feedbackDe from './messages/feedback/de'
import feedback from './messages/feedback/en'
import feedbackFr from './messages/feedback/fr'
import feedbackMailAr from './messages/feedbackMail/ar'
import feedbackMailDe from './messages/feedbackMail/de'
import feedbackMail from './messages/feedbackMail/en'
import feedbackMailFr from './messages/feedbackMail/fr'
import frameAr from './messages/frame/ar'
import frameDe from './messages/frame/de'
import frame from './messages/frame/en'
import frameFr from './messages/frame/fr'
import giveFeedbackAr from './messages/giveFeedback/ar'
import giveFeedbackDe from './messages/giveFeedback/de'
import giveFeedback from './messages/giveFeedback/en'
import giveFeedbackFr from './messages/giveFeedback/fr'
import hiringAr from './messages/hiring/ar'
import hiringDe from './messages/hiring/de'
import hiring from './messages/hiring/en'
import hiringFr from './messages/hiring/fr'
import hiringActivitiesAr from './messages/hiringActivities/ar'
import hiringActivitiesDe from './messages/hiringActivities/de'
import hiringActivities from './messages/hiringActivities/en'
import hiringActivitiesFr from './messages/hiringActivities/fr'
import hiringFiguresAr from './messages/hiringFigures/ar'
import hiringFiguresDe from './messages/hiringFigures/de'
import hiringFigures from './messages/hiringFigures/en'
import hiringFiguresFr from './messages/hiringFigures/fr'
import hiringInvoicesAr from './messages/hiringInvoices/ar'
import hiringInvoicesDe from './messages/hiringInvoices/de'
import hiringInvoices from './messages/hiringInvoices/en'
import hiringInvoicesFr from './messages/hiringInvoices/fr'
import hiringReferencesAr from './messages/hiringReferences/ar'
import hiringReferencesDe from './messages/hiringReferences/de'
import hiringReferences from './messages/hiringReferences/en'
import hiringReferencesFr from './messages/hiringReferences/fr'
import hiringSettingsAr from './messages/hiringSettings/ar'
import hiringSettingsDe from './messages/hiringSettings/de'
import hiringSettings from './messages/hiringSettings/en'
import hiringSettingsFr from './messages/hiringSettings/fr'
import hiringTeamAr from './messages/hiringTeam/ar'
import hiringTeamDe from './messages/hiringTeam/de'
import hiringTeam from './messages/hiringTeam/en'
import hiringTeamFr from './messages/hiringTeam/fr'
import insightsAr from './messages/insights/ar'
import insightsDe from './messages/insights/de'
import insights from './messages/insights/en'
import insightsFr from './messages/insights/fr'
import leadsAr from './messages/leads/ar'
import leadsDe from './messages/leads/de'
import leads from './messages/leads/en'
import leadsFr from './messages/leads/fr'
import leaveAr from './messages/leave/ar'
import leaveDe from './messages/leave/de'
import leave from './messages/leave/en'
import leaveFr from './messages/leave/fr'
import leaveRulesAr from './messages/leaveRules/ar'
import leaveRulesDe from './messages/leaveRules/de'
import leaveRules from './messages/leaveRules/en'
import leaveRulesFr from './messages/leaveRules/fr'
import mailPreviewsAr from './messages/mailPreviews/ar'
import mailPreviewsDe from './messages/mailPreviews/de'
import mailPreviews from './messages/mailPreviews/en'
import mailPreviewsFr from './messages/mailPreviews/fr'
import meAr from './messages/me/ar'
import meDe from './messages/me/de'
import me from './messages/me/en'
import meFr from './messages/me/fr'
import moderationAr from './messages/moderation/ar'
import moderationDe from './messages/moderation/de'
import moderation from './messages/moderation/en'
import moderationFr from './messages/moderation/fr'
import nominateAr from './messages/nominate/ar'
import nominateDe from './messages/nominate/de'
import nominate from './messages/nominate/en'
import nominateFr from './messages/nominate/fr'
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
import outboxAr from './messages/outbox/ar'
import outboxDe from './messages/outbox/de'
import outbox from './messages/outbox/en'
import outboxFr from './messages/outbox/fr'
import peopleAr from './messages/people/ar'
import peopleDe from './messages/people/de'
import people from './messages/people/en'
import peopleFr from './messages/people/fr'
import questionSetsAr from './messages/questionSets/ar'
import questionSetsDe from './messages/questionSets/de'
import questionSets from './messages/questionSets/en'
import questionSetsFr from './messages/questionSets/fr'
import recognitionsAr from './messages/recognitions/ar'
import recognitionsDe from './messages/recognitions/de'
import recognitions from './messages/recognitions/en'
import recognitionsFr from './messages/recognitions/fr'
import refusalsAr from './messages/refusals/ar'
import refusalsDe from './messages/refusals/de'
import refusals from './messages/refusals/en'
import refusalsFr from './messages/refusals/fr'
import requestFormAr from './messages/requestForm/ar'
import requestFormDe from './messages/requestForm/de'
import requestForm from './messages/requestForm/en'
import requestFormFr from './messages/requestForm/fr'
import respondAr from './messages/respond/ar'
import respondDe from './messages/respond/de'
import respond from './messages/respond/en'
import respondFr from './messages/respond/fr'
import retentionAr from './messages/retention/ar'
import retentionDe from './messages/retention/de'
import retention from './messages/retention/en'
import retentionFr from './messages/retention/fr'
import reviewsAr from './messages/reviews/ar'
import reviewsDe from './messages/reviews/de'
import reviews from './messages/reviews/en'
import reviewsFr from './messages/reviews/fr'
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
import signInAdminAr from './messages/signInAdmin/ar'
import signInAdminDe from './messages/signInAdmin/de'
import signInAdmin from './messages/signInAdmin/en'
import signInAdminFr from './messages/signInAdmin/fr'
import staffAr from './messages/staff/ar'
import staffDe from './messages/staff/de'
import staff from './messages/staff/en'
import staffFr from './messages/staff/fr'
import staffImportAr from './messages/staffImport/ar'
import staffImportDe from './messages/staffImport/de'
import staffImport from './messages/staffImport/en'
import staffImportFr from './messages/staffImport/fr'
import staffMailAr from './messages/staffMail/ar'
import staffMailDe from './messages/staffMail/de'
import staffMail from './messages/staffMail/en'
import staffMailFr from './messages/staffMail/fr'
import structureAr from './messages/structure/ar'
import structureDe from './messages/structure/de'
import structure from './messages/structure/en'
import structureFr from './messages/structure/fr'
import tokensAr from './messages/tokens/ar'
import tokensDe from './messages/tokens/de'
import tokens from './messages/tokens/en'
import tokensFr from './messages/tokens/fr'
import uiAr from './messages/ui/ar'
import uiDe from './messages/ui/de'
import ui from './messages/ui/en'
import uiFr from './messages/ui/fr'
import valueAdminAr from './messages/valueAdmin/ar'
import valueAdminDe from './messages/valueAdmin/de'
import valueAdmin from './messages/valueAdmin/en'
import valueAdminFr from './messages/valueAdmin/fr'

/** Every word of the portal, by noun and language. */
export const catalog = {
  activities: { en: activities, de: activitiesDe, fr: activitiesFr, ar: activitiesAr },
  admin: { en: admin, de: adminDe, fr: adminFr, ar: adminAr },
  apiDocs: { en: apiDocs, de: apiDocsDe, fr: apiDocsFr, ar: apiDocsAr },
  audit: { en: audit, de: auditDe, fr: auditFr, ar: auditAr },
  calendar: { en: calendar, de: calendarDe, fr: calendarFr, ar: calendarAr },
  calendarFeeds: { en: calendarFeeds, de: calendarFeedsDe, fr: calendarFeedsFr, ar: calendarFeedsAr },
  candidate: { en: candidate, de: candidateDe, fr: candidateFr, ar: candidateAr },
  candidates: { en: candidates, de: candidatesDe, fr: candidatesFr, ar: candidatesAr },
  companies: { en: companies, de: companiesDe, fr: companiesFr, ar: companiesAr },
  companyMail: { en: companyMail, de: companyMailDe, fr: companyMailFr, ar: companyMailAr },
  company: { en: company, de: companyDe, fr: companyFr, ar: companyAr },
  events: { en: events, de: eventsDe, fr: eventsFr, ar: eventsAr },
  feed: { en: feed, de: feedDe, fr: feedFr, ar: feedAr },
  feedback: { en: feedback, de: feedbackDe, fr: feedbackFr, ar: feedbackAr },
  feedbackMail: { en: feedbackMail, de: feedbackMailDe, fr: feedbackMailFr, ar: feedbackMailAr },
  frame: { en: frame, de: frameDe, fr: frameFr, ar: frameAr },
  giveFeedback: { en: giveFeedback, de: giveFeedbackDe, fr: giveFeedbackFr, ar: giveFeedbackAr },
  hiring: { en: hiring, de: hiringDe, fr: hiringFr, ar: hiringAr },
  hiringActivities: { en: hiringActivities, de: hiringActivitiesDe, fr: hiringActivitiesFr, ar: hiringActivitiesAr },
  hiringFigures: { en: hiringFigures, de: hiringFiguresDe, fr: hiringFiguresFr, ar: hiringFiguresAr },
  hiringInvoices: { en: hiringInvoices, de: hiringInvoicesDe, fr: hiringInvoicesFr, ar: hiringInvoicesAr },
  hiringReferences: { en: hiringReferences, de: hiringReferencesDe, fr: hiringReferencesFr, ar: hiringReferencesAr },
  hiringSettings: { en: hiringSettings, de: hiringSettingsDe, fr: hiringSettingsFr, ar: hiringSettingsAr },
  hiringTeam: { en: hiringTeam, de: hiringTeamDe, fr: hiringTeamFr, ar: hiringTeamAr },
  insights: { en: insights, de: insightsDe, fr: insightsFr, ar: insightsAr },
  leads: { en: leads, de: leadsDe, fr: leadsFr, ar: leadsAr },
  leave: { en: leave, de: leaveDe, fr: leaveFr, ar: leaveAr },
  mailPreviews: { en: mailPreviews, de: mailPreviewsDe, fr: mailPreviewsFr, ar: mailPreviewsAr },
  leaveRules: { en: leaveRules, de: leaveRulesDe, fr: leaveRulesFr, ar: leaveRulesAr },
  me: { en: me, de: meDe, fr: meFr, ar: meAr },
  outbox: { en: outbox, de: outboxDe, fr: outboxFr, ar: outboxAr },
  people: { en: people, de: peopleDe, fr: peopleFr, ar: peopleAr },
  moderation: { en: moderation, de: moderationDe, fr: moderationFr, ar: moderationAr },
  nominate: { en: nominate, de: nominateDe, fr: nominateFr, ar: nominateAr },
  noticeChoices: { en: noticeChoices, de: noticeChoicesDe, fr: noticeChoicesFr, ar: noticeChoicesAr },
  noticeMail: { en: noticeMail, de: noticeMailDe, fr: noticeMailFr, ar: noticeMailAr },
  notices: { en: notices, de: noticesDe, fr: noticesFr, ar: noticesAr },
  questionSets: { en: questionSets, de: questionSetsDe, fr: questionSetsFr, ar: questionSetsAr },
  recognitions: { en: recognitions, de: recognitionsDe, fr: recognitionsFr, ar: recognitionsAr },
  refusals: { en: refusals, de: refusalsDe, fr: refusalsFr, ar: refusalsAr },
  security: { en: security, de: securityDe, fr: securityFr, ar: securityAr },
  securityMail: { en: securityMail, de: securityMailDe, fr: securityMailFr, ar: securityMailAr },
  retention: { en: retention, de: retentionDe, fr: retentionFr, ar: retentionAr },
  requestForm: { en: requestForm, de: requestFormDe, fr: requestFormFr, ar: requestFormAr },
  respond: { en: respond, de: respondDe, fr: respondFr, ar: respondAr },
  reviews: { en: reviews, de: reviewsDe, fr: reviewsFr, ar: reviewsAr },
  revisions: { en: revisions, de: revisionsDe, fr: revisionsFr, ar: revisionsAr },
  setUp: { en: setUp, de: setUpDe, fr: setUpFr, ar: setUpAr },
  signIn: { en: signIn, de: signInDe, fr: signInFr, ar: signInAr },
  tokens: { en: tokens, de: tokensDe, fr: tokensFr, ar: tokensAr },
  staff: { en: staff, de: staffDe, fr: staffFr, ar: staffAr },
  staffImport: { en: staffImport, de: staffImportDe, fr: staffImportFr, ar: staffImportAr },
  staffMail: { en: staffMail, de: staffMailDe, fr: staffMailFr, ar: staffMailAr },
  signInAdmin: { en: signInAdmin, de: signInAdminDe, fr: signInAdminFr, ar: signInAdminAr },
  structure: { en: structure, de: structureDe, fr: structureFr, ar: structureAr },
  ui: { en: ui, de: uiDe, fr: uiFr, ar: uiAr },
  valueAdmin: { en: valueAdmin, de: valueAdminDe, fr: valueAdminFr, ar: valueAdminAr },
} satisfies Record<string, Record<Locale, object>>

export type Noun = keyof typeof catalog
export type Messages = { [N in Noun]: (typeof catalog)[N]['en'] }
