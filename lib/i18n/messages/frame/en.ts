export default {
  description: 'Where your company says thank you.',
  skip: 'Skip to content',
  rooms: 'Rooms',
  room: {
    home: 'Home',
  },
  menu: '{name}: language, theme, sign out',
  language: 'Language',
  browserLanguage: 'As my browser',
  theme: 'Theme',
  themes: { system: 'As my device', light: 'Light', dark: 'Dark' },
  signOut: 'Sign out',
} as const
