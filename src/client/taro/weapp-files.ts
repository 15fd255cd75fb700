import Taro from '@tarojs/taro'
import type { DeviceFiles } from '../device'

const QUALITY = 70

/** The app's own file area: 200 MB, kept until WeChat itself removes the mini-program. */
export function weappFiles(): DeviceFiles {
  const manager = Taro.getFileSystemManager()
  const area = `${Taro.env.USER_DATA_PATH ?? ''}/photos`

  const openArea = () =>
    new Promise<void>((resolve) => {
      manager.access({
        path: area,
        success: () => resolve(),
        fail: () => manager.mkdir({ dirPath: area, recursive: true, complete: () => resolve() }),
      })
    })

  return {
    choose: chooseImages,
    async compress(temporaryPath) {
      try {
        return (await Taro.compressImage({ src: temporaryPath, quality: QUALITY })).tempFilePath
      } catch {
        return temporaryPath
      }
    },
    sizeOf: (path) =>
      new Promise((resolve, reject) => {
        manager.getFileInfo({ filePath: path, success: ({ size }) => resolve(size), fail: reject })
      }),
    async keep(temporaryPath, name) {
      await openArea()
      const path = `${area}/${name}`
      return new Promise((resolve) => {
        manager.copyFile({
          srcPath: temporaryPath,
          destPath: path,
          success: () => resolve({ path }),
          fail: () => resolve('full'),
        })
      })
    },
    read: (path) =>
      new Promise((resolve, reject) => {
        manager.readFile({ filePath: path, success: ({ data }) => resolve(data as ArrayBuffer), fail: reject })
      }),
    show: (path) => Promise.resolve(path),
    remove: (path) => new Promise((resolve) => manager.unlink({ filePath: path, complete: () => resolve() })),
    list: () =>
      new Promise((resolve) => {
        manager.readdir({
          dirPath: area,
          success: ({ files }) => resolve(files.map((name) => `${area}/${name}`)),
          fail: () => resolve([]),
        })
      }),
  }
}

/** Changing one's mind is no failure. */
async function chooseImages(most: number): Promise<string[]> {
  try {
    const { tempFiles } = await Taro.chooseMedia({ count: most, mediaType: ['image'], sizeType: ['compressed'] })
    return tempFiles.map((file) => file.tempFilePath)
  } catch {
    return []
  }
}
