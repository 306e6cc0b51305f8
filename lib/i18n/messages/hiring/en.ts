export default {
  title: 'Hiring',
  section: {
    candidates: 'Candidates',
    references: 'References',
    questions: 'Question sets',
    analytics: 'Analytics',
    activities: 'Activities',
    leads: 'Leads',
    feedback: 'Feedback',
    team: 'Team',
    invoices: 'Invoices',
    settings: 'Settings',
  },
} as const
