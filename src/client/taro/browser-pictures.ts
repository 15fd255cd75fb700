const LONGEST_SIDE = 1600
const QUALITY = 0.7

/** A file input for one choice; answers object URLs, none when the dialogue is closed. */
export function chooseInBrowser(most: number): Promise<string[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = 'image/*'
  input.multiple = most > 1
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve([]))
    input.addEventListener('change', () => {
      const files = Array.from(input.files ?? []).slice(0, most)
      resolve(files.map((file) => URL.createObjectURL(file)))
    })
    input.click()
  })
}

/** Redraws the picture with its longer side at most 1,600 px; the same path when the browser cannot. */
export async function compressInBrowser(path: string): Promise<string> {
  try {
    const picture = await load(path)
    const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.naturalWidth, picture.naturalHeight))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(picture.naturalWidth * scale)
    canvas.height = Math.round(picture.naturalHeight * scale)
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY))
    return blob ? URL.createObjectURL(blob) : path
  } catch {
    return path
  }
}

function load(path: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const picture = document.createElement('img')
    picture.onload = () => resolve(picture)
    picture.onerror = () => reject(new Error('not a picture'))
    picture.src = path
  })
}
