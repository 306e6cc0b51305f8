import { expect, test } from '@playwright/test'
import { renderResume } from '@/lib/documents/resume'
import type { Resume } from '@/lib/documents/types'
import { inOrder, readPdf } from './reading'
import { letterhead } from './sample'

const resume: Resume = {
  ...letterhead,
  name: 'Łukasz Wójcik',
  title: 'Engineer',
  place: 'Berlin',
  industry: 'Software',
  email: 'lukasz@example.org',
  phone: null,
  publicProfileUrl: 'https://example.org/lukasz',
  bio: 'Builds calm systems.',
  experiences: [
    {
      title: 'Lead engineer',
      company: 'Tanaka 田中',
      startedOn: '2019-03-01',
      endedOn: null,
      description: 'Led seven people.',
      verification: { status: 'confirmed', by: '田中 美咲', on: '2026-11-18' },
    },
    {
      title: 'Engineer',
      company: 'Old Ltd',
      startedOn: '2015-03-01',
      endedOn: '2019-02-28',
      description: null,
      verification: { status: 'disputed', by: null, on: null },
    },
  ],
  educations: [
    {
      school: 'TU Berlin',
      degree: 'MSc',
      field: 'Computing',
      startedOn: '2010-10-01',
      endedOn: '2015-02-28',
      description: null,
    },
  ],
}

test('a resume tells the profile, and which experience a former employer confirmed', async () => {
  const pdf = await readPdf(await renderResume(resume))
  expect(pdf.title).toBe('Resume: Łukasz Wójcik')
  expect(pdf.author).toBe('Łukasz Wójcik')
  expect(
    inOrder(pdf.text, [
      'Łukasz Wójcik',
      'Engineer',
      'lukasz@example.org',
      'Berlin',
      'https://example.org/lukasz',
      'Builds calm systems.',
      'Mar 2019 – today',
      'Lead engineer',
      'Tanaka 田中',
      'Confirmed by the employer (田中 美咲, 18 Nov 2026)',
      'Led seven people.',
      'Mar 2015 – Feb 2019',
      'Old Ltd',
      'Not confirmed by the employer',
      'MSc, Computing',
      'TU Berlin',
      '1 / 1',
    ]),
  ).toBe('in order')
})

test('a profile with nothing in it is a page with a name', async () => {
  const empty = { title: null, place: null, industry: null, email: null, publicProfileUrl: null, bio: null }
  const { text, pages } = await readPdf(await renderResume({ ...resume, ...empty, experiences: [], educations: [] }))
  expect(pages).toHaveLength(1)
  expect(text).toContain('Łukasz Wójcik')
  expect(text).not.toContain('Experience')
})
