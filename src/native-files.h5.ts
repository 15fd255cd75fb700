import type { ChosenSheet, FileToOpen } from './native-files-types'

export type { ChosenSheet, FileToOpen } from './native-files-types'

const LONG_ENOUGH_TO_SAVE = 60_000

/** A file input for one choice; null when the dialogue is closed. The path is an object URL. */
export function chooseSheet(): Promise<ChosenSheet | null> {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.xlsx,.xls'
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
