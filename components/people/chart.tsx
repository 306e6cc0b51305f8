'use client'

import { useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ChartLevels, DirectoryPage } from '@/lib/contracts/browser/types'
import { ChartRow } from './chart-row'
import { useChartKeys } from './use-chart-keys'
import { useChartLevel } from './use-chart-level'

type ChartProps = {
  levels: ChartLevels
  /** Whose place was asked for: the chart then shows the way to them alone, from the top. */
  at?: number
}

/** Who reports to whom: lists in lists, each fetched when it is unfolded, so that thousands cost nothing unseen. */
export function Chart({ levels, at }: ChartProps) {
  const t = useTranslations('people.chart')
  const root = useRef<HTMLDivElement>(null)
  const hint = useId()
  const onKeyDown = useChartKeys(root)
  return (
    <section aria-label={t('tree')} aria-describedby={hint}>
      <p id={hint} data-screen-only className="needs-scripts mb-4 text-muted text-small">
        {t('keys')}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the links and buttons inside */}
      <div ref={root} onKeyDown={onKeyDown}>
        {at === undefined ? (
          <Level manager="none" levels={levels} within={[]} label={t('tree')} />
        ) : (
          <Branch page={levels.none} levels={levels} at={at} within={[]} label={t('tree')} />
        )}
      </div>
    </section>
  )
}

type Shown = {
  levels: ChartLevels
  at?: number
  /** Those above. Who stands below themselves, by a slip in the records, is not unfolded there again. */
  within: readonly number[]
  label: string
}

function Level({ manager, ...shown }: Shown & { manager: number | 'none' }) {
  const { page, foot } = useChartLevel(manager, shown.levels[manager as number], shown.label)
  return (
    <>
      {page && <Branch page={page} {...shown} />}
      {foot}
    </>
  )
}

function Branch({ page, levels, at, within, label }: Shown & { page: DirectoryPage }) {
  return (
    <ul aria-label={label} className="grid grid-cols-[minmax(0,1fr)]">
      {page.people.map(person => (
        <Member key={person.id} person={person} levels={levels} at={at} within={within} />
      ))}
    </ul>
  )
}

type MemberProps = Omit<Shown, 'label'> & { person: DirectoryPage['people'][number] }

function Member({ person, levels, at, within }: MemberProps) {
  const t = useTranslations('people.profile')
  const unfolds = person.reports > 0 && !within.includes(person.id)
  const [open, setOpen] = useState(unfolds && levels[person.id] !== undefined)
  const below = useId()
  return (
    <li>
      <ChartRow
        person={person}
        here={person.id === at}
        unfolds={unfolds}
        open={open}
        below={below}
        onToggle={() => setOpen(!open)}
      />
      {open && (
        <div id={below} className="ms-4 border-line border-s ps-3 sm:ms-[1.125rem] sm:ps-5">
          <Level
            manager={person.id}
            levels={levels}
            at={at}
            within={[...within, person.id]}
            label={t('reports', { name: person.name })}
          />
        </div>
      )}
    </li>
  )
}
