import postgres from 'postgres'

/** Proves that the URL works, and makes its database should somebody have dropped it. */
export async function ensureDatabase(url: string): Promise<void> {
  const code = await tryQuery(url, 'SELECT 1')
  if (code !== '3D000') return
  await tryQuery(url.replace(/\/laurel$/, '/postgres'), 'CREATE DATABASE laurel')
}

/** Returns the one error code that can be mended here (`3D000`, no such database); throws the others. */
async function tryQuery(url: string, statement: string): Promise<string | undefined> {
  const client = postgres(url, { max: 1, onnotice: () => {}, fetch_types: false })
  try {
    await client.unsafe(statement)
  } catch (problem) {
    const code = (problem as { code?: string }).code
    if (code === '28P01')
      throw new Error(
        'The embedded database refuses its password. Delete postgres-password beside it: a new one is set.',
      )
    if (code !== '3D000') throw problem
    return code
  } finally {
    await client.end({ timeout: 1 })
  }
}
