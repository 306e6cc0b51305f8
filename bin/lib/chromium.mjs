import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { runNode } from './run.mjs'

const root = join(import.meta.dirname, '..', '..')
const quiet = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

const fontsConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`

/** @typedef {{ executablePath: string, args: string[], env: Record<string, string>, chromiumSandbox: boolean }} Browser */

/**
 * Playwright's launch options for the first browser that really starts here: the one from npm, Playwright's own, an
 * installed one, and at last one that Playwright downloads. Found once, and handed on to the workers.
 * @returns {Promise<Browser>}
 */
export async function chromium() {
  process.env.LAUREL_BROWSER ??= JSON.stringify(await findBrowser())
  return JSON.parse(process.env.LAUREL_BROWSER)
}

async function findBrowser() {
  const problems = []
  for (const candidate of [fromPackage, fromPlaywright, ...installed, downloaded]) {
    const executablePath = await candidate()
    if (!executablePath || !existsSync(executablePath)) continue
    // The sandbox stays on where it can: root may not use it, and some containers forbid it.
    for (const chromiumSandbox of process.getuid?.() === 0 ? [false] : [true, false])
      for (const env of environments(executablePath)) {
        const browser = { executablePath, args: quiet, env, chromiumSandbox }
        const problem = await problemOf(browser)
        if (!problem) return browser
        problems.push(`${executablePath}: ${problem}`)
      }
  }
  throw new Error(`No browser starts here.\n${problems.join('\n')}`)
}

/** The browser from npm brings libraries and a font for systems that have none. */
function environments(executablePath) {
  const home = dirname(executablePath)
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(home, 'fonts') }
  if (!existsSync(join(home, 'lib'))) return [{}]
  return [fonts, { ...fonts, LD_LIBRARY_PATH: join(home, 'lib') }]
}

/** What is wrong with a browser; nothing when it opens a page. */
async function problemOf(browser) {
  const { chromium: playwright } = await import('@playwright/test')
  try {
    const running = await playwright.launch({ ...browser, env: { ...process.env, ...browser.env }, timeout: 30_000 })
    const page = await running.newPage()
    await page.goto('data:text/html,ok')
    await running.close()
    return undefined
  } catch (problem) {
    return String(problem).slice(0, 1000)
  }
}

/** Unpacked beside and then renamed, so parallel runs never see half a browser. */
async function fromPackage() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const folder = join(root, 'node_modules', '@sparticuz', 'chromium')
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const target = join(root, '.cache', `chromium-${version}`)
  const executable = join(target, 'chromium')
  if (existsSync(executable)) return executable

  const aside = `${target}.new-${process.pid}`
  mkdirSync(aside, { recursive: true })
  try {
    await unpack(folder, aside)
    renameSync(aside, target)
  } catch (problem) {
    if (!existsSync(executable)) throw problem
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
  return executable
}

async function unpack(folder, target) {
  const { extract } = createRequire(join(folder, 'package.json'))('tar-fs')
  const inflate = (name, output) =>
    pipeline(createReadStream(join(folder, 'bin', name)), createBrotliDecompress({ chunkSize: 2 ** 21 }), output)
  await Promise.all([
    inflate('chromium.br', createWriteStream(join(target, 'chromium'))),
    inflate('swiftshader.tar.br', extract(target)),
    inflate('al2023.tar.br', extract(target)),
    inflate('fonts.tar.br', extract(join(target, 'fonts'))),
  ])
  writeFileSync(join(target, 'fonts', 'fonts.conf'), fontsConfiguration) // the package's names folders of its own
  chmodSync(join(target, 'chromium'), 0o755)
}

async function fromPlaywright() {
  const playwright = await import('@playwright/test')
  return playwright.chromium.executablePath()
}

const installed = [
  process.env.CHROME_PATH,
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  `${process.env.PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`,
].map(path => () => path)

async function downloaded() {
  console.log('No browser here: Playwright downloads one …')
  await runNode([join(root, 'node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium'])
  return fromPlaywright()
}
