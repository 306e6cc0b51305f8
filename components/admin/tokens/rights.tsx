import { apis, resources } from '@/lib/contracts/browser/token-rights'
import type { TokenItem } from '@/lib/contracts/browser/tokens'
import { words } from '@/lib/i18n/words'
import { dialectNames } from './dialect-names'

/** What a token may do, a line for each thing. */
export async function Rights({ token }: { token: TokenItem }) {
  const t = await words('tokens')
  const accessTo = (what: string) => {
    const [reads, writes] = ['read', 'write'].map(access => token.scopes.includes(`${what}:${access}`))
    if (reads && writes) return t('access.both')
    if (reads) return t('access.read')
    return writes ? t('write') : null
  }
  const whole = apis.flatMap(({ dialect }) => {
    const access = accessTo(dialect)
    return access ? [t('whole', { dialect: dialectNames[dialect], access })] : []
  })
  const single = resources.flatMap(resource => {
    const access = accessTo(resource)
    return access ? [t('right', { resource: t(`resource.${resource}`), access })] : []
  })
  return (
    <ul>
      {[...whole, ...single].map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

/** The APIs a token counts in. */
export const apisOf = ({ dialects }: TokenItem) =>
  apis.filter(({ dialect }) => dialects.includes(dialect)).map(({ dialect }) => dialectNames[dialect])
