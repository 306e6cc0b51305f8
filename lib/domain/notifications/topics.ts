import type { NoticeKind } from './commands'

/** What one may switch on and off: kinds of notices that belong together, and the weekly digest. */
export const topics = [
  'recognition',
  'comment',
  'hi5',
  'leaveAsked',
  'leaveDecided',
  'leaveCancelled',
  'event',
  'moderation',
  'security',
  'digest',
] as const

export type Topic = (typeof topics)[number]
export type Channel = 'bell' | 'mail'

const topicsByKind: Record<NoticeKind, Topic> = {
  'recognition.received': 'recognition',
  'comment.written': 'comment',
  'hi5.received': 'hi5',
  'report.received': 'moderation',
  'review.hidden': 'moderation',
  'review.removed': 'moderation',
  'review.restored': 'moderation',
  'review.kept': 'moderation',
  'leave.requested': 'leaveAsked',
  'leave.changed': 'leaveAsked',
  'leave.approved': 'leaveDecided',
  'leave.rejected': 'leaveDecided',
  'leave.recount': 'leaveDecided',
  'leave.withdrawn': 'leaveCancelled',
  'leave.cancelled': 'leaveCancelled',
  'event.changed': 'event',
  'event.cancelled': 'event',
  'security.changed': 'security',
}

/** The topic a notice of that kind belongs to. */
export const topicOf = (kind: NoticeKind): Topic => topicsByKind[kind]

/** What one must hear of by mail: what a moderator did, and what happened to one's ways in. */
const owed: readonly Topic[] = ['moderation', 'security']

/** Whether there is anything to choose: some mails are owed, and a digest has no place under the bell. */
export const maySwitch = (topic: Topic, channel: Channel) =>
  channel === 'mail' ? !owed.includes(topic) : topic !== 'digest'

export const isTopic = (text: unknown): text is Topic => topics.some(topic => topic === text)
