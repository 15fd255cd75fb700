import type { ChosenSheet, FileToOpen } from './native-files-types'

export type { ChosenSheet, FileToOpen } from './native-files-types'

const LONG_ENOUGH_TO_SAVE = 60_000

export const chooseSheet = (): Promise<ChosenSheet | null> => chooseFile('.xlsx,.xls')

export const chooseWordFile = (): Promise<ChosenSheet | null> => chooseFile('.docx')

/** A file input for one choice; null when the dialogue is closed. The path is an object URL. */
function chooseFile(accept: string): Promise<ChosenSheet | null> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = accept
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve(null))
    input.addEventListener('change', () => {
      const file = input.files?.[0]
      resolve(file ? { path: URL.createObjectURL(file), name: file.name } : null)
    })
    input.click()
  })
}

/** Saves a file of the cloud under its name. Fetched first: a browser takes the name for files of its own page alone. */
export async function openFile({ url, name }: FileToOpen): Promise<void> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`the file's address answered ${answer.status}`)
  const address = URL.createObjectURL(await answer.blob())
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  window.setTimeout(() => URL.revokeObjectURL(address), LONG_ENOUGH_TO_SAVE)
}

/** A browser saves every kind of file: nothing is left to send on. */
export async function keepFile(file: FileToOpen): Promise<string> {
  await openFile(file)
  return file.name
}

export const sendFile = (): Promise<boolean> => Promise.resolve(false)
