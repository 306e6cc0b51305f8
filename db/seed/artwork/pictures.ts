import { retroWall, routeMap, whiteboard } from './boards'
import { rangeChart, repliesChart, surveyChart } from './charts'
import { lake, mountains, nightStreet } from './scenes'
import { builtWheel, cake, cargoBike, coffeeShelf, flowers, pallets } from './things'

/** The pictures that people add to their thanks, each with what it shows, for those who cannot see it. */
export const pictures = {
  whiteboard: {
    draw: whiteboard,
    alt: 'Whiteboard sketch titled “Handover”: an arrow leads from the early shift to a circled box, “Who has the key?”, and on to the late shift; a green arrow labelled “Scan” runs back.',
  },
  bike: {
    draw: cargoBike,
    alt: 'The green long cargo bike prototype on grass, seen from the side, with a cardboard box in front and a brown dog looking out of it.',
  },
  replies: {
    draw: repliesChart,
    alt: 'Bar chart, first reply in hours, weeks 1 to 9: it falls from 9.1 hours to 1.8.',
  },
  cake: {
    draw: cake,
    alt: 'A chocolate cake with five burning candles and a bicycle chainring drawn on it in plum-coloured icing.',
  },
  wheel: {
    draw: builtWheel,
    alt: 'Two hands holding up a newly built bicycle wheel in front of a sunny workshop window.',
  },
  survey: {
    draw: surveyChart,
    alt: 'Bar chart titled “What holds you up?”: gate codes lead with 62 percent, before rain gear with 34, the map with 21 and the battery with 12.',
  },
  night: {
    draw: nightStreet,
    alt: 'A street at night with dark houses; in the one lit window somebody sits at a bench under a lamp, a row of bikes outside.',
  },
  route: {
    draw: routeMap,
    alt: 'City map with a delivery round drawn in green: it starts and ends at the depot and links fourteen of the stops without crossing the yellow ring road.',
  },
  mountains: { draw: mountains, alt: 'Sunrise over layered hills, with a small orange tent and a campfire in front.' },
  range: {
    draw: rangeChart,
    alt: 'Line chart of battery charge over distance: before the change it is empty after 41 km, afterwards after 52 km.',
  },
  flowers: { draw: flowers, alt: 'A white jug full of bright flowers on a desk, a handwritten card beside it.' },
  retro: {
    draw: retroWall,
    alt: 'A board with sticky notes in three columns: nine under “Keep”, five under “Try”, none under “Stop”.',
  },
  pallets: { draw: pallets, alt: 'Crates stacked high in a bright new workshop, a yellow forklift beside them.' },
  lake: {
    draw: lake,
    alt: 'A lake before sunrise, with a jetty in front and a single bicycle lamp on the far shore, mirrored in the water.',
  },
  coffee: {
    draw: coffeeShelf,
    alt: 'Two shelves of coffee bags in sleeves of five colours, with one gap where a steaming cup stands.',
  },
} satisfies Record<string, { draw: () => string; alt: string }>

export type PictureKey = keyof typeof pictures
