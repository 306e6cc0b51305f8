import { readLogo } from './logo'
import { facts, head, heading, title } from './parts'
import { type Setting, settingOf, span } from './setting'
import { quiet, size } from './theme'
import type { Education, Experience, Resume } from './types'
import { type Block, row, space, stack, together } from './typesetting/blocks'
import { print } from './typesetting/sheets'
import { text } from './typesetting/text'

/** What a candidate says of themselves, as PDF bytes. Takes any text; throws only when the fonts are not installed. */
export const renderResume = (resume: Resume): Promise<Uint8Array> =>
  print(async () => {
    const setting = settingOf(resume)
    const { labels } = setting
    return {
      about: { title: `${labels.resume}: ${resume.name}`, author: resume.name, language: resume.language },
      sheets: [
        {
          foot: [resume.name, resume.firm],
          content: [
            head(setting, labels.resume, await readLogo(resume.logo)),
            title(resume.name),
            text(resume.title ?? '', { size: size.lead, colour: quiet }),
            space(4),
            facts(
              [labels.email, resume.email],
              [labels.phone, resume.phone],
              [labels.place, resume.place],
              [labels.industry, resume.industry],
              [labels.link, resume.publicProfileUrl],
            ),
            ...(resume.bio ? [heading(labels.about), text(resume.bio, { body: true })] : []),
            ...section(
              labels.experience,
              resume.experiences.map(experience => experienceBlock(setting, experience)),
            ),
            ...section(
              labels.education,
              resume.educations.map(education => educationBlock(setting, education)),
            ),
          ],
        },
      ],
    }
  })

const section = (name: string, blocks: Block[]) => (blocks.length > 0 ? [heading(name), ...blocks] : [])

type Told = { title: string; below: string; span: string; description: string | null; mark?: Block | null }

function station({ title, below, span, description, mark }: Told) {
  const told = stack([
    text(title, { weight: 'bold' }),
    text(below, { colour: quiet }),
    mark,
    ...(description ? [space(3), text(description, { body: true })] : []),
  ])
  const beside = row(
    [
      { of: text(span, { colour: quiet }), width: 118 },
      { of: told, share: 1 },
    ],
    { gap: 12 },
  )
  const block = stack([beside, space(10)])
  return (description?.length ?? 0) < 600 ? together(block) : block
}

const experienceBlock = (setting: Setting, experience: Experience) =>
  station({
    title: experience.title,
    below: experience.company,
    span: span(setting, experience.startedOn, experience.endedOn),
    description: experience.description,
    mark: experience.verification && verificationMark(setting, experience.verification),
  })

function verificationMark({ labels, locale, accent }: Setting, verification: NonNullable<Experience['verification']>) {
  const { status, by, on } = verification
  const mark = { confirmed: '✓', disputed: '×', waiting: '…' }[status]
  const about = [by, on && locale.shortDay(on)].filter(Boolean).join(', ')
  const colour = status === 'confirmed' ? accent.text : quiet
  return text(`${mark} ${labels[status]}${about ? ` (${about})` : ''}`, { size: size.small, colour })
}

const educationBlock = (setting: Setting, education: Education) =>
  station({
    title: [education.degree, education.field].filter(Boolean).join(', ') || education.school,
    below: education.degree || education.field ? education.school : '',
    span: span(setting, education.startedOn, education.endedOn),
    description: education.description,
  })
