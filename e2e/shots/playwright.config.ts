import { defineConfig } from '@playwright/test'
import usual from '../../playwright.config'

// Pictures to look at, not tests: `npm run shots`.
export default defineConfig({ ...usual, testDir: '.', testMatch: '*.shots.ts', reporter: 'list' })
