import { render } from '@react-email/render'
import { type Letter, oneLine } from './letter'
import { LetterHtml } from './letter-html'
import { letterText } from './letter-text'

/** A letter as a mail: subject on one line, HTML, and a text that says the same. */
export const renderLetter = async (letter: Letter) => ({
  subject: oneLine(letter.subject),
  text: letterText(letter),
  html: await render(LetterHtml(letter)),
})
