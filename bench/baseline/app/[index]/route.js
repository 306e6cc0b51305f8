import { readFileSync } from 'node:fs'

export const dynamic = 'force-dynamic'

// Read once, on the first request: the build has no answers.
let answers

async function answer(_request, { params }) {
  answers ??= JSON.parse(readFileSync(process.env.BENCH_ANSWERS, 'utf8'))
  const { body, type, status } = answers[Number((await params).index)]
  return new Response(body, { status, headers: { 'Content-Type': type } })
}

export { answer as GET, answer as POST }
