import NextAuth from 'next-auth'
import { authOptions } from '@/lib/auth/options'
import { refuseForNow } from '@/lib/auth/refuse-for-now'
import { visitOf } from '@/lib/contracts/address'

type Context = { params: Promise<{ nextauth: string[] }> }

// Made per request, since a build imports this file before there are settings.
async function handler(request: Request, context: Context): Promise<Response> {
  let wait = 0
  const options = authOptions(seconds => {
    wait = seconds
  }, visitOf(request))
  const response: Response = await NextAuth(request as never, context as never, options)
  return wait ? refuseForNow(response, wait) : response
}

export { handler as GET, handler as POST }
