import type { Browser, Page } from '@playwright/test'
import { expect } from '../reader'

// What people without an account do on a phone behind the links they were mailed.

/** A phone of somebody's own; `scripts: false` where a browser runs none. */
export async function phone(browser: Browser, { scripts = true } = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    javaScriptEnabled: scripts,
  })
  return context.newPage()
}

type Named = { firstName: string; lastName: string; email: string; relationship: string; language?: string }

/** A candidate names somebody. */
export async function name(page: Page, { firstName, lastName, email, relationship, language }: Named) {
  const form = page.getByRole('region', { name: 'Name somebody' })
  await form.getByLabel('First name').fill(firstName)
  await form.getByLabel('Last name').fill(lastName)
  await form.getByLabel('E-mail').fill(email)
  await form.getByLabel('They were my').selectOption(relationship)
  await form.getByLabel('Worked together from').fill('2021-03-01')
  await form.getByLabel('Worked together until').fill('2024-05-31')
  if (language) await form.getByLabel('Write to them in').selectOption({ label: language })
  await form.getByRole('button', { name: 'Name them' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: `${firstName} ${lastName}` })).toContainText('written to')
}

/** How the buttons of a referee's form are called. */
const english = { agree: /^I agree that/, begin: 'Begin', onward: /^(Next|Look it over)$/, send: /^Send to/ }
export const arabic: typeof english = {
  agree: /^أوافق/,
  begin: 'البدء',
  onward: /^(التالي|المراجعة)$/,
  send: /^الإرسال/,
}

export async function agree(page: Page, said = english) {
  await page.getByRole('checkbox', { name: said.agree }).check()
  await page.getByRole('button', { name: said.begin }).click()
}

const question = (page: Page, text: string) => page.getByRole('group', { name: text })

/** What is answered to the general question set, step by step and in its order: `rated` of five, and in these words. */
export function answers(page: Page, rated: number, words: string): [text: string, answer: () => Promise<unknown>][][] {
  const rate = (text: string): [string, () => Promise<unknown>] => [
    text,
    () => question(page, text).getByText(String(rated), { exact: true }).click(),
  ]
  const own = (text: string, answer: (text: string) => Promise<unknown>): [string, () => Promise<unknown>] => [
    text,
    () => answer(text),
  ]
  return [
    [
      own('How did you work with this person?', text =>
        question(page, text).getByRole('combobox').selectOption('I managed them'),
      ),
      own('From when to when did you work together?', async text => {
        await question(page, text).locator('input[type=date]').first().fill('2021-03-01')
        await question(page, text).locator('input[type=date]').last().fill('2024-05-31')
      }),
    ],
    [
      rate('How good is the work that this person hands over?'),
      rate('How far can you rely on what this person promises?'),
      rate('How well does this person work with others?'),
      own('How often did you see the following?', text =>
        question(page, text).getByText('Usually', { exact: true }).first().click(),
      ),
    ],
    [
      own('What stands out about this person?', text => question(page, text).getByLabel('Calm').check()),
      own('Would you work with this person again?', text => question(page, text).getByLabel('Yes, gladly').check()),
      own('What does this person need to do their best work?', text =>
        page.getByRole('textbox', { name: text, exact: true }).fill(words),
      ),
      own('Is there anything else that we should know?', async () => {}),
    ],
  ]
}

/** On to what comes next, a question or a page. */
export const onward = (page: Page, said = english) => page.getByRole('button', { name: said.onward }).click()

/** Answers one question after the other, as a phone asks them. */
export async function answerOneByOne(page: Page, steps: ReturnType<typeof answers>, said = english) {
  for (const [text, answer] of steps.flat()) {
    await expect(page.getByRole('heading', { level: 2 })).toContainText([text])
    await answer()
    await onward(page, said)
  }
}

/** Looks it all over and sends it. */
export async function send(page: Page, said = english) {
  await expect(page).toHaveURL(/step=check/)
  await page.getByRole('button', { name: said.send }).click()
}
