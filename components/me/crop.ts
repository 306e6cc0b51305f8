/** The part of a picture that is seen: how much larger than whole, and where between its edges, from -1 to 1. */
export type Crop = { zoom: number; across: number; down: number }

export const whole: Crop = { zoom: 1, across: 0, down: 0 }
export const mostZoom = 4

/** The side of what is kept, in pixels. */
export const cropSide = 512

const within = (value: number, most: number) => Math.min(most, Math.max(-most, value))

type Size = { width: number; height: number }

/** The square of the picture that a crop shows, in the picture's own pixels. */
export function squareOf({ width, height }: Size, { zoom, across, down }: Crop) {
  const side = Math.min(width, height) / zoom
  return { x: ((width - side) / 2) * (1 + across), y: ((height - side) / 2) * (1 + down), side }
}

/** The crop after the picture was dragged by a part of what is seen; the picture follows the pointer. */
export function dragged(size: Size, crop: Crop, by: { x: number; y: number }): Crop {
  const { side } = squareOf(size, crop)
  const moved = (length: number, at: number, part: number) => {
    const room = (length - side) / 2
    return room > 0 ? within(at - (part * side) / room, 1) : 0
  }
  return { ...crop, across: moved(size.width, crop.across, by.x), down: moved(size.height, crop.down, by.y) }
}

/** Draws what is seen over the whole canvas. */
export function drawCrop(canvas: HTMLCanvasElement, picture: ImageBitmap, crop: Crop) {
  const { x, y, side } = squareOf(picture, crop)
  const context = canvas.getContext('2d')
  if (!context) return
  context.clearRect(0, 0, cropSide, cropSide)
  context.imageSmoothingQuality = 'high'
  context.drawImage(picture, x, y, side, side, 0, 0, cropSide, cropSide)
}
