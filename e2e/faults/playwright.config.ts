import { defineConfig } from '@playwright/test'
import { chromium } from '../../bin/lib/chromium.mjs'

const { env, ...browser } = await chromium()

// Servers that are killed, one test at a time: what they measure should not be each other.
export default defineConfig({
  testDir: '.',
  testMatch: '*.faults.ts',
  workers: 1,
  retries: 0,
  timeout: 300_000,
  use: { launchOptions: { ...browser, env: { ...process.env, ...env } as Record<string, string> } },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['../../bin/lib/summary-reporter.mjs']],
})
