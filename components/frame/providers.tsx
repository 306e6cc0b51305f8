'use client'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { NowProvider } from '@/components/ui/now'
import { Toaster } from '@/components/ui/toaster'
import { meQuery, unreadQuery } from '@/lib/contracts/browser/query-options'
import type { Me } from '@/lib/contracts/browser/types'

function newClient(me: Me, unread: number) {
  const client = new QueryClient({
    defaultOptions: { queries: { staleTime: 30_000, retry: 1 }, mutations: { retry: false } },
  })
  client.setQueryData(meQuery.queryKey, me)
  client.setQueryData(unreadQuery.queryKey, { count: unread })
  return client
}

type ProvidersProps = { me: Me; now: string; unread: number; children: ReactNode }

/** What every member page shares: one clock, one cache, one place for toasts. */
export function Providers({ me, now, unread, children }: ProvidersProps) {
  const [client] = useState(() => newClient(me, unread))
  return (
    <NowProvider at={now}>
      <QueryClientProvider client={client}>
        {children}
        <Toaster />
      </QueryClientProvider>
    </NowProvider>
  )
}
