import type { Drawing } from './drawn-svg.ts'

/** Dots for each dot of the page: sharp on paper and in slides. */
const dots = 2

/** A drawing as a picture of dots. */
export async function pngOfSvg({ text, width, height }: Drawing): Promise<Blob> {
  const image = new Image(width, height)
  // @NOTE A data address, since the policy of the page allows pictures from there and from nowhere else.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * dots
  canvas.height = height * dots
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser makes no picture of this size.'))), 'image/png'),
  )
}
