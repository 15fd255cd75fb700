import { asyncApi, type CallSite, WxFailure } from './async-api'
import type { FileArea } from './file-area'

/** A picture in the person's hand: the next chooseMedia picks from these. */
export interface Picture {
  bytes: Uint8Array
  width: number
  height: number
}

/** Bytes that begin like a JPEG; `size` is their length. */
export function picture(size = 60_000, width = 1080, height = 1440): Picture {
  const bytes = new Uint8Array(size)
  bytes.set([0xff, 0xd8, 0xff, 0xe0])
  return { bytes, width, height }
}

/** A file that somebody sent her in a chat: the next chooseMessageFile picks from these. */
export interface ChatFile {
  name: string
  bytes: Uint8Array
}

/** wx.chooseMedia and its family on the pictures and files a test put on the phone. */
export function mediaApis(site: CallSite, files: FileArea, album: Picture[], chat: ChatFile[]) {
  const sizes = new Map<string, Picture>()
  const keep = (taken: Picture) => {
    const path = files.addTemporary(taken.bytes)
    sizes.set(path, taken)
    return path
  }
  return {
    chooseMedia: asyncApi(site, 'chooseMedia', ({ count = 9 }: { count?: number }) => {
      const taken = album.splice(0, count)
      if (taken.length === 0) throw new WxFailure('cancel')
      return { type: 'image', tempFiles: taken.map((one) => temporaryFile(keep(one), one)) }
    }),
    compressImage: asyncApi(site, 'compressImage', ({ src, quality = 80 }: { src: string; quality?: number }) => {
      const bytes = files.read(src)
      return { tempFilePath: files.addTemporary(bytes.slice(0, Math.ceil((bytes.length * quality) / 100))) }
    }),
    getImageInfo: asyncApi(site, 'getImageInfo', ({ src }: { src: string }) => {
      files.read(src)
      const { width, height } = sizes.get(src) ?? { width: 1080, height: 1440 }
      return { width, height, path: src, orientation: 'up', type: 'jpeg' }
    }),
    chooseMessageFile: asyncApi(site, 'chooseMessageFile', ({ count }: { count: number }) => {
      const taken = chat.splice(0, count)
      if (taken.length === 0) throw new WxFailure('cancel')
      return {
        tempFiles: taken.map(({ name, bytes }) => ({
          path: files.addTemporary(bytes, name.split('.').pop()),
          ...{ name, size: bytes.length, type: 'file', time: 0 },
        })),
      }
    }),
  }
}

function temporaryFile(path: string, { bytes, width, height }: Picture) {
  return {
    tempFilePath: path,
    size: bytes.length,
    width,
    height,
    fileType: 'image',
    duration: 0,
    thumbTempFilePath: '',
  }
}
