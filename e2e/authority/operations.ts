import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findRoutes } from '@/bin/lib/routes-plugin.mjs'

const methods = /^(GET|POST|PUT|PATCH|DELETE)$/

// Doors that lead nowhere by definition: what a dialect answers where it has nothing.
const nowhere = /^(unknown|noId) as /

/** The methods a route file answers, read from what it exports. */
function methodsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8')
  const own = [...source.matchAll(/^export (?:const|(?:async )?function) (\w+)/gm)].map(([, name]) => name!)
  const passed = [...source.matchAll(/^export \{([^}]*)\}/gm)]
    .flatMap(([, names]) => names!.split(',').map(name => name.trim()))
    .filter(name => name && !nowhere.test(name))
    .map(name => name.split(' as ').at(-1)!)
  return [...own, ...passed].filter(name => methods.test(name))
}

const routeFiles = (): string[] =>
  findRoutes('app')
    .map(({ file }: { file: string }) => file)
    .filter((file: string) => !file.includes('[...unknown]'))

const routeAddress = (file: string) => addressOf(file.replace(/\/route\.ts$/, ''))

/** Every operation of the HTTP interfaces, as `GET /recognitions/:id`. */
export const operations = () =>
  routeFiles().flatMap(file => methodsOf(join('app', file)).map(method => `${method} ${routeAddress(file)}`))

/** Those whose answers are given again while nothing changes in the company, by their own files. */
export const remembered = () =>
  routeFiles()
    .filter(file => /^export const GET = \w+\.remembered\(/m.test(readFileSync(join('app', file), 'utf8')))
    .map(file => `GET ${routeAddress(file)}`)

/** Every page, as `page /people/:id`. */
export const pages = () =>
  filesBelow('app')
    .filter(file => file.endsWith('page.tsx') && /(^|\/)page\.tsx$/.test(file))
    .map(file => `page ${addressOf(file.replace(/\/?page\.tsx$/, ''))}`)

/** Every Server Action, as `action events.addEvent`. */
export const actions = () =>
  readdirSync('lib/actions').flatMap(file => {
    const source = readFileSync(join('lib/actions', file), 'utf8')
    if (!/^'use server'/.test(source)) return []
    const names = [...source.matchAll(/^export (?:const|async function) (\w+)/gm)].map(([, name]) => name!)
    return names.map(name => `action ${file.replace(/\.ts$/, '')}.${name}`)
  })

const filesBelow = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' })

// Folders as Next reads them: (groups) are not in the address, [one] and [...many] are parameters.
const addressOf = (path: string) =>
  `/${path
    .split('/')
    .filter(name => name && !/^\(.*\)$/.test(name))
    .map(name => name.replace(/^\[(?:\.\.\.)?(\w+)\]$/, ':$1'))
    .join('/')}`
