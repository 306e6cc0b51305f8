import type { SecurityEvent } from '@/lib/domain/credentials/telling'
import type { EventAnnouncement } from '@/lib/domain/events/announcements'
import type { LeaveAnnouncement } from '@/lib/domain/leave/announcements'
import type { Announcement } from '@/lib/domain/notifications/queries'
import { digestLetter } from '../digest'
import { letterAboutEvent } from '../events'
import { letterAboutLeave } from '../leave'
import type { Letter } from '../letter'
import { letterAbout } from '../letter-about'
import { passwordReset } from '../password-reset'
import { securityLetter } from '../security'
import type { SampleOf } from './sample'

// What colleagues are mailed, about people who do not exist.

const ids = { id: 0, organizationId: 0 }

const reader = (language: SampleOf['language']) =>
  ({ id: 2, email: 'mona@example.com', firstName: 'Mona', displayName: 'Mona Haddad', language }) as const

const about = ({ company, language }: SampleOf, kind: Announcement['kind'], more: Partial<Announcement> = {}): Letter =>
  letterAbout({
    ...ids,
    organizationName: company,
    kind,
    data: {},
    recipient: reader(language),
    recognition: {
      id: 1,
      text: 'You stayed until the [b]very last[/b] box was packed, and made everybody laugh on the way.',
      isPrivate: false,
      picture: null,
      giverId: 1,
    },
    giver: 'Eli Demir',
    recipients: [{ id: 2, name: 'Mona Haddad' }],
    values: ['We help each other'],
    comment: null,
    hi5: null,
    report: null,
    ...more,
  })

const leave = (
  { company, language }: SampleOf,
  kind: LeaveAnnouncement['kind'],
  more: Partial<LeaveAnnouncement> = {},
): Letter =>
  letterAboutLeave({
    ...ids,
    organizationName: company,
    kind,
    recipient: reader(language),
    requestId: 1,
    person: 'Emi Ito',
    decidedBy: 'Mona Haddad',
    decisionNote: null,
    proposedStart: null,
    proposedEnd: null,
    leaveType: 'Annual leave',
    startDate: '2030-07-01',
    endDate: '2030-07-05',
    startHalf: false,
    endHalf: true,
    days: 4.5,
    hours: 36,
    comments: 'My sister’s wedding.',
    ...more,
  } as LeaveAnnouncement)

const picnic = {
  eventId: 1,
  name: 'Summer picnic',
  startsAt: '2030-07-12T12:00:00',
  endsAt: '2030-07-12T16:00:00',
  places: ['London'],
}

const event = ({ company, language }: SampleOf, kind: EventAnnouncement['kind']): Letter =>
  letterAboutEvent({
    ...ids,
    organizationName: company,
    kind,
    recipient: reader(language),
    told: {
      ...picnic,
      ...(kind === 'event.changed' && {
        before: { ...picnic, startsAt: '2030-07-11T12:00:00', endsAt: '2030-07-11T16:00:00' },
      }),
    },
  })

const security = ({ company, language, timeZone }: SampleOf): Letter =>
  securityLetter({
    ...ids,
    key: 'password.changed',
    data: {},
    createdAt: new Date('2030-07-01T09:30:00Z'),
    actorId: 2,
    personId: 2,
    email: 'mona@example.com',
    firstName: 'Mona',
    language,
    company,
    timeZone,
  } satisfies SecurityEvent)

const digest = ({ company, language }: SampleOf): Letter =>
  digestLetter({
    organizationName: company,
    recipient: reader(language),
    thanks: [{ id: 1, text: 'For the map that everybody uses now.', giver: 'Eli Demir', recipients: ['Emi Ito'] }],
    away: [{ name: 'Emi Ito', startDate: '2030-07-01', endDate: '2030-07-03' }],
    events: [{ id: 1, name: 'Summer picnic', startsAt: '2030-07-05T12:00:00', wholeDay: false }],
    milestones: [{ name: 'Eli Demir', day: '2030-07-04', years: 5 }],
  })

/** The mails to colleagues, by name. */
export const noticeSamples = {
  thanked: (of: SampleOf) => about(of, 'recognition.received'),
  comment: (of: SampleOf) =>
    about(of, 'comment.written', { comment: { name: 'Emi Ito', text: 'I saw it too. Splendid!' } }),
  hi5: (of: SampleOf) => about(of, 'hi5.received', { hi5: { name: 'Emi Ito', text: 'Well deserved' } }),
  reported: (of: SampleOf) =>
    about(of, 'report.received', { report: { name: 'Emi Ito', text: 'This names a customer.' } }),
  reviewed: (of: SampleOf) =>
    about(of, 'review.hidden', { data: { part: 'giver', comment: 'Please leave the name out.' } }),
  leaveAsked: (of: SampleOf) => leave(of, 'leave.requested'),
  leaveApproved: (of: SampleOf) => leave(of, 'leave.approved', { decisionNote: 'Enjoy it!' }),
  leaveRejected: (of: SampleOf) =>
    leave(of, 'leave.rejected', {
      decisionNote: 'We ship that week.',
      proposedStart: '2030-07-08',
      proposedEnd: '2030-07-12',
    }),
  eventMoved: (of: SampleOf) => event(of, 'event.changed'),
  eventCancelled: (of: SampleOf) => event(of, 'event.cancelled'),
  digest,
  security,
  passwordReset: ({ company }: SampleOf) =>
    passwordReset({ email: 'mona@example.com', firstName: 'Mona', company, key: 'an-example-that-opens-nothing' }),
}
