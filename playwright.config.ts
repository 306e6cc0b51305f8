import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'
import { chromium } from './bin/lib/chromium.mjs'

const { env, ...browser } = await chromium()

export default defineConfig({
  testDir: 'e2e',
  // Every test makes its own organization, so all of them run side by side.
  fullyParallel: true,
  workers: Math.max(2, availableParallelism()),
  retries: 0,
  // Only what hangs runs into it: on two busy cores a test of many pages has taken half a minute.
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['./bin/lib/summary-reporter.mjs']],
  use: {
    baseURL: process.env.LAUREL_URL,
    launchOptions: { ...browser, env: { ...process.env, ...env } as Record<string, string> },
    // Recording every test for the few that fail costs a fifth of the time: LAUREL_TRACE=1 does.
    trace: process.env.LAUREL_TRACE ? 'retain-on-failure' : 'off',
    video: 'off',
  },
})
