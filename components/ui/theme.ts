export const themes = ['system', 'light', 'dark'] as const

export type Theme = (typeof themes)[number]

/** The cookie lets the server draw the chosen theme at once; no script has to run before the first paint. */
export const themeCookie = 'laurel-theme'

export function readTheme(value: string | undefined): Theme {
  return themes.find(theme => theme === value) ?? 'system'
}

export function chooseTheme(theme: Theme) {
  const age = theme === 'system' ? 0 : 31_536_000
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser we serve
  document.cookie = `${themeCookie}=${theme}; path=/; max-age=${age}; samesite=lax`
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

export function currentTheme(): Theme {
  return readTheme(document.documentElement.dataset.theme)
}
