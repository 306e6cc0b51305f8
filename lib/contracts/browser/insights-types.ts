import type { Face } from './types'

export type FigureCell = string | number | null

/** A column of a figure's table; a date of it is the first day of a `grain`. */
export type FigureColumn = { heading: string; kind?: 'number' | 'date' }

export type Bar = {
  name: string
  /** What the reader reads at its end. */
  said: string
  /** One or two lengths, as shares of the longest. */
  lengths: number[]
}

export type Knot = { name: string; weight: number }
/** Between two knots, by their places in the list: how strong, as a share of the strongest. */
export type Tie = { one: number; other: number; weight: number; strong: boolean }

export type Picture =
  | { kind: 'curve'; labels: string[]; series: { name: string; values: number[] }[]; said: string[]; peak: string }
  | { kind: 'bars'; bars: Bar[]; series: string[] }
  | { kind: 'rows'; labels: string[]; rows: { name: string; said: string; values: number[] }[]; said: string[][] }
  | { kind: 'network'; knots: Knot[]; ties: Tie[]; said: string[] }
  | { kind: 'people'; people: { face: Face; said: string; where: string | null; thank?: string }[]; more: number }
  | { kind: 'none' }

/** One chart: what it found, what it shows, its picture and the same as a table. */
export type Figure = {
  name: string
  /** What it is called, as a file too. */
  label: string
  /** The finding. */
  title: string
  about: string
  picture: Picture
  columns: FigureColumn[]
  rows: FigureCell[][]
}
