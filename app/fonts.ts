import localFont from 'next/font/local'

/*
 * Source Sans 3 for the interface, Newsreader for people's words, Noto Sans Arabic beside both.
 * One file per script, cut to the weights that are used (typefaces/README.md); unicode-range lets the browser fetch
 * only what a page needs: letters that a name in Europe may have do not bring the rest of Latin with them. The Latin
 * files come last in the stack (globals.css), for they bring the size-adjusted fallback with them.
 * Each is written out, ranges too: Next reads these literals while it builds, and knows no constants.
 * Optional: a font that comes late waits for the next page, since swapping it in would move what is being read.
 */
const sansLatin = localFont({
  src: './typefaces/sans-latin.woff2',
  variable: '--font-sans-latin',
  weight: '400 700',
  display: 'optional',
  adjustFontFallback: 'Arial',
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
    },
  ],
})

const sansLatinExt = localFont({
  src: './typefaces/sans-latin-extended.woff2',
  variable: '--font-sans-latin-ext',
  weight: '400 700',
  preload: false,
  display: 'optional',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+0100-0130, U+0132-0151, U+0154-017F, U+0218-021B, U+1E9E',
    },
  ],
})

const sansLatinRest = localFont({
  src: '../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2',
  variable: '--font-sans-latin-rest',
  weight: '200 900',
  preload: false,
  display: 'optional',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0180-0217, U+021C-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9D, U+1E9F, U+1EF2-1EFF, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
    },
  ],
})

const serifLatin = localFont({
  src: './typefaces/serif-latin.woff2',
  variable: '--font-serif-latin',
  weight: '400 700',
  display: 'optional',
  adjustFontFallback: 'Times New Roman',
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
    },
  ],
})

const serifLatinExt = localFont({
  src: './typefaces/serif-latin-extended.woff2',
  variable: '--font-serif-latin-ext',
  weight: '400 700',
  preload: false,
  display: 'optional',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+0100-0130, U+0132-0151, U+0154-017F, U+0218-021B, U+1E9E',
    },
  ],
})

const serifLatinRest = localFont({
  src: '../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-ext-wght-normal.woff2',
  variable: '--font-serif-latin-rest',
  weight: '200 800',
  preload: false,
  display: 'optional',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0180-0217, U+021C-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9D, U+1E9F, U+1EF2-1EFF, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
    },
  ],
})

/** Fetched only where someone writes in italics; a family of its own, so that it is not preloaded. */
const serifItalic = localFont({
  src: './typefaces/serif-italic.woff2',
  variable: '--font-serif-italic',
  weight: '400 700',
  style: 'italic',
  preload: false,
  display: 'optional',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2212',
    },
  ],
})

/** The letters of Arabic itself: a ninth of the whole file, and what names on other languages' pages need too. */
const arabic = localFont({
  src: './typefaces/noto-sans-arabic-letters.woff2',
  variable: '--font-arabic',
  weight: '400 700',
  preload: false,
  display: 'optional',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value: 'U+060C, U+061B, U+061F, U+0621-0652, U+0660-066C, U+0670-0671',
    },
  ],
})

/** What other languages in Arabic script need besides, such as Persian and Urdu. */
const arabicRest = localFont({
  src: '../node_modules/@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2',
  variable: '--font-arabic-rest',
  weight: '100 900',
  preload: false,
  display: 'optional',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0600-060B, U+060D-061A, U+061C-061E, U+0653-065F, U+066D-066F, U+0672-06FF, U+0750-077F, U+0870-088E, U+0890-0891, U+0897-08E1, U+08E3-08FF, U+FB50-FDFF, U+FE70-FEFC',
    },
  ],
})

export const fontVariables = [
  sansLatin,
  sansLatinExt,
  sansLatinRest,
  serifLatin,
  serifLatinExt,
  serifLatinRest,
  serifItalic,
  arabic,
  arabicRest,
]
  .map(font => font.variable)
  .join(' ')
