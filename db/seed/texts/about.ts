/** What some of the demo company's people say of themselves, by username. */
export const said: Record<string, { about: string; pronouns?: string }> = {
  ada: {
    about:
      'I keep the promises we make to riders and to each other. Ask me about budgets, bottlenecks and good coffee near the canal.',
    pronouns: 'she/her',
  },
  mona: {
    about:
      'I lead the app team. My door and my calendar are open on Tuesday and Thursday afternoons; bring half-finished ideas.',
    pronouns: 'she/her',
  },
  eli: { about: 'Offline sync, maps, and anything that must work in a tunnel. I repair old radios on Sundays.' },
  emi: {
    about: 'I write the parts you see and test the parts you do not. Happy to pair on accessibility, any time.',
    pronouns: 'she/they',
  },
  grace: { about: 'I started Acme in a shed with two frames and a torch. I read every letter a courier sends us.' },
  lukasz: {
    about:
      'Engineering is mostly listening. I answer messages in the morning and write code on Fridays, if nobody stops me.',
    pronouns: 'he/him',
  },
  maeve: {
    about: 'Questions about contracts, parental leave or a hard conversation? Come by, nothing is too small.',
    pronouns: 'she/her',
  },
  bjorn: { about: 'I ride what we build until it breaks, then write down how. 41,000 km so far.' },
  noor: { about: 'I decide what we do not build. Show me a courier using it and I may change my mind.' },
  siobhan: { about: 'Customer care is the first to know. Send me what riders told you, good or bad.' },
}
