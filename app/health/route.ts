import { checkHealth } from '@/lib/health'

/** For load balancers: 200 when this process can serve, else 503. */
export async function GET() {
  const health = await checkHealth()
  return Response.json(health, { status: health.status === 'ok' ? 200 : 503 })
}
