import Taro from '@tarojs/taro'
import type { ChosenSheet, FileToOpen } from './native-files-types'

export type { ChosenSheet, FileToOpen } from './native-files-types'

const SUCCESS = 200

export const chooseSheet = (): Promise<ChosenSheet | null> => chooseFile(['xlsx', 'xls'])

export const chooseWordFile = (): Promise<ChosenSheet | null> => chooseFile(['docx'])

/** Lets her pick a file out of a chat; null when she changed her mind. The path lives as long as the session. */
async function chooseFile(extension: string[]): Promise<ChosenSheet | null> {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension })
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
  const filePath = await keepFile({ url, name })
  await Taro.openDocument({ filePath, fileType: name.endsWith('.docx') ? 'docx' : 'xlsx', showMenu: true })
}

/** Fetches a file that the phone cannot show, a .zip, for `sendFile`; answers where it is. Rejects when it cannot be fetched. */
export async function keepFile({ url, name }: FileToOpen): Promise<string> {
  const folder = await emptyFolder()
  const filePath = `${folder}/${name}`
  const { statusCode } = await Taro.downloadFile({ url, filePath })
  if (statusCode !== SUCCESS) throw new Error(`the file's address answered ${statusCode}`)
  return filePath
}

/** Sends a kept file on into a chat that she chooses. WeChat wants it right at her tap. False when she changed her mind. */
export const sendFile = (filePath: string, fileName: string): Promise<boolean> =>
  Taro.shareFileMessage({ filePath, fileName }).then(
    () => true,
    () => false,
  )

function emptyFolder(): Promise<string> {
  const manager = Taro.getFileSystemManager()
  const folder = `${Taro.env.USER_DATA_PATH ?? ''}/files`
  const make = (resolve: (folder: string) => void) =>
    manager.mkdir({ dirPath: folder, recursive: true, complete: () => resolve(folder) })
  return new Promise((resolve) => {
    manager.rmdir({ dirPath: folder, recursive: true, complete: () => make(resolve) })
  })
}
