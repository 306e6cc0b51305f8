import sharp from 'sharp'

/** The colours that all demo artwork is painted in: warm paper, laurel green, and what goes with them. */
export const colours = {
  paper: '#faf6ee',
  ink: '#3a342b',
  soft: '#8a8070',
  line: '#e2d9c8',
  laurel: '#2f7a50',
  leaf: '#a9cfae',
  sun: '#f0b54a',
  clay: '#d0744f',
  rose: '#df9a95',
  sky: '#9cc4dc',
  sea: '#3f7f93',
  plum: '#75506f',
  night: '#26324b',
} as const

/** An SVG of this size around `content`. */
export const svg = (width: number, height: number, content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${content}</svg>`

/** A drawing as JPEG, which every mail program and every API's client can show. */
export async function paint(drawing: string) {
  const { data, info } = await sharp(Buffer.from(drawing))
    .flatten({ background: colours.paper })
    .jpeg({ quality: 88, chromaSubsampling: '4:4:4' })
    .toBuffer({ resolveWithObject: true })
  return { bytes: data, width: info.width, height: info.height }
}
