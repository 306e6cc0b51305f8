export default {
  title: 'Notices',
  bell: '{count, plural, =0 {Notices} one {Notices, # unread} other {Notices, # unread}}',
  unread: 'New:',
  all: 'All notices',
  settings: 'Choose what you hear of',
  older: 'Show older',
  olderFailed: 'The older ones did not come',
  failed: 'Your notices did not come',
  markAll: 'Mark all as read',
  empty: 'Nothing yet',
  emptyWhy: 'When somebody thanks you, comments, or decides about your leave, you read it here.',
  emptyAction: 'Thank someone',
  span: '{from} to {to}',
  somebody: 'Somebody',
  said: {
    recognition: { received: '<b>{who}</b> thanked you' },
    comment: {
      written:
        '{mine, select, yes {<b>{who}</b> commented on your thanks to <b>{names}</b>} other {<b>{who}</b> commented on what <b>{giver}</b> thanked you for}}',
    },
    hi5: { received: '<b>{who}</b> gave you a hi5 for what <b>{giver}</b> thanked you for' },
    report: { received: '<b>{who}</b> reported what <b>{giver}</b> wrote to <b>{names}</b>' },
    review: {
      hidden:
        '{mine, select, yes {Your thanks to <b>{names}</b> are no longer shown} other {The thanks of <b>{giver}</b> to <b>{names}</b> are no longer shown}}',
      removed:
        '{mine, select, yes {Your thanks to <b>{names}</b> were deleted by a moderator} other {The thanks of <b>{giver}</b> to <b>{names}</b> were deleted by a moderator}}',
      restored:
        '{mine, select, yes {Your thanks to <b>{names}</b> are shown again} other {The thanks of <b>{giver}</b> to <b>{names}</b> are shown again}}',
      kept: '{mine, select, yes {Your thanks to <b>{names}</b> stay as they are} other {The thanks of <b>{giver}</b> to <b>{names}</b> stay as they are}}',
    },
    leave: {
      requested: '<b>{who}</b> asks for leave: {dates}',
      approved: '<b>{who}</b> approved your leave: {dates}',
      rejected: '<b>{who}</b> turned your leave down: {dates}',
      changed:
        '{mine, select, yes {<b>{who}</b> changed your leave: {dates}} other {The leave of <b>{who}</b> has changed: {dates}}}',
      withdrawn: '<b>{who}</b> has withdrawn their leave: {dates}',
      cancelled: '<b>{who}</b> called your leave off: {dates}',
      recount: 'Your leave counts anew: {dates}',
    },
    event: {
      changed: '<b>{event}</b> has changed. It is on {dates}',
      cancelled: '<b>{event}</b> on {dates} is called off',
    },
    security: { changed: 'One of your ways to sign in has changed. Was it you?' },
    gone: 'What this was about is no longer there',
  },
} as const
