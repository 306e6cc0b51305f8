'use client'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { NowProvider } from '@/components/ui/now'
import { Toaster } from '@/components/ui/toaster'
import { meQuery } from '@/lib/contracts/browser/query-options'
import type { Me } from '@/lib/contracts/browser/types'

function newClient(me: Me) {
  const client = new QueryClient({
    defaultOptions: { queries: { staleTime: 30_000, retry: 1 }, mutations: { retry: false } },
  })
  client.setQueryData(meQuery.queryKey, me)
  return client
}

/** What every member page shares: one clock, one cache, one place for toasts. */
export function Providers({ me, now, children }: { me: Me; now: string; children: ReactNode }) {
  const [client] = useState(() => newClient(me))
  return (
    <NowProvider at={now}>
      <QueryClientProvider client={client}>
        {children}
        <Toaster />
      </QueryClientProvider>
    </NowProvider>
  )
}
