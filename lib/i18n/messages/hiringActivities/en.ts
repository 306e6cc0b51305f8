export default {
  title: 'Activities',
  intro: 'What happened in hiring, as far as you may see it, the latest first.',
  about: 'Only what happened to <name></name>.',
  all: 'See everything',
  filter: {
    label: 'What to look at',
    noun: 'Kind of thing',
    everything: 'Everything',
    recruiter: 'Recruiter',
    everybody: 'Done by anybody',
    show: 'Show',
  },
  more: 'Show earlier',
  first: 'Back to the latest',
  empty: {
    title: 'Nothing has happened yet',
    words: 'As soon as somebody adds a candidate, asks for references or answers, it stands here.',
    action: 'See candidates',
  },
  nothing: {
    title: 'Nothing of that kind has happened',
    words: 'Try another kind, or look at everybody’s.',
    action: 'See everything',
  },
} as const
