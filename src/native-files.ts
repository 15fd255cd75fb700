import Taro from '@tarojs/taro'
import type { ChosenSheet, FileToOpen } from './native-files-types'

export type { ChosenSheet, FileToOpen } from './native-files-types'

const SUCCESS = 200

/** Lets her pick a spreadsheet out of a chat; null when she changed her mind. The path lives as long as the session. */
export async function chooseSheet(): Promise<ChosenSheet | null> {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: ['xlsx', 'xls'] })
    const [file] = tempFiles
    return file ? { path: file.path, name: file.name } : null
  } catch {
    return null
  }
}

/**
 * Opens a file of the cloud in the phone's own viewer, from where it can be sent on. Files opened before leave the phone:
 * they name people. Rejects when it cannot be fetched or shown.
 */
export async function openFile({ url, name }: FileToOpen): Promise<void> {
  const folder = await emptyFolder()
  const filePath = `${folder}/${name}`
  const { statusCode } = await Taro.downloadFile({ url, filePath })
  if (statusCode !== SUCCESS) throw new Error(`the file's address answered ${statusCode}`)
  await Taro.openDocument({ filePath, fileType: 'xlsx', showMenu: true })
}

function emptyFolder(): Promise<string> {
  const manager = Taro.getFileSystemManager()
  const folder = `${Taro.env.USER_DATA_PATH ?? ''}/files`
  const make = (resolve: (folder: string) => void) =>
    manager.mkdir({ dirPath: folder, recursive: true, complete: () => resolve(folder) })
  return new Promise((resolve) => {
    manager.rmdir({ dirPath: folder, recursive: true, complete: () => make(resolve) })
  })
}
