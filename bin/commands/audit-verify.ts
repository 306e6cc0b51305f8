import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { closeDatabase } from '../../db'
import { sealActivities } from '../../lib/domain/activity/sealing'
import { type Head, verifyActivities } from '../../lib/domain/activity/verifying'
import { reachInstallation } from './installation'

/** `npm run audit:verify [-- --heads FILE]` */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { heads: { type: 'string' } } })
  const known: Head[] = values.heads && existsSync(values.heads) ? JSON.parse(readFileSync(values.heads, 'utf8')) : []
  const installation = await reachInstallation()
  try {
    await sealActivities({ all: true })
    const { heads, misfit } = await verifyActivities(known)
    if (misfit) {
      const which = misfit.activityId ? `row ${misfit.activityId}` : 'the chain'
      console.error(
        `The audit log of company ${misfit.organizationId} does not fit from ${which} on (place ${misfit.position}): ${misfit.why}.`,
      )
      return 1
    }
    for (const { organizationId, position, hash } of heads)
      console.log(`company ${organizationId}: ${position} rows, ${hash}`)
    console.log('Every row of the audit log is as it was sealed.')
    if (values.heads) {
      writeFileSync(`${values.heads}.new`, `${JSON.stringify(heads, null, 2)}\n`)
      renameSync(`${values.heads}.new`, values.heads)
    }
    return 0
  } finally {
    await closeDatabase()
    await installation.end()
  }
}
