import { CallFailure } from '../client/failure'
import { type FileToOpen, openFile } from '../native-files'
import { type Action, useAction } from './use-action'

/** Has a file made and opens it. A file that cannot be opened is a failure of its own: making it again does no harm. */
export const useFile = <Given extends unknown[], Made extends FileToOpen>(
  make: (...given: Given) => Promise<Made>,
): Action<Given, Made> =>
  useAction(async (...given: Given) => {
    const file = await make(...given)
    await openFile(file).catch(() => {
      throw new CallFailure('FILE_NOT_OPENED')
    })
    return file
  })
