import { asyncApi, type CallSite, syncApi } from './async-api'
import { type FileArea, noSuchFile } from './file-area'

type Data = string | ArrayBuffer
type Encoding = 'utf8' | 'utf-8' | 'base64' | undefined

/** The object that wx.getFileSystemManager() answers: every operation in its asynchronous and its Sync form. */
export function fileSystemManager(site: CallSite, files: FileArea) {
  return {
    ...both(site, 'access', ['path'], ({ path }: { path: string }) => {
      if (!files.has(path)) throw noSuchFile(path)
    }),
    ...both(
      site,
      'readFile',
      ['filePath', 'encoding', 'position', 'length'],
      ({ filePath, encoding }: { filePath: string; encoding?: Encoding }) => ({
        data: decode(files.read(filePath), encoding),
      }),
      ({ data }) => data,
    ),
    ...both(
      site,
      'writeFile',
      ['filePath', 'data', 'encoding'],
      ({ filePath, data, encoding }: { filePath: string; data: Data; encoding?: Encoding }) => {
        files.write(filePath, encode(data, encoding))
      },
    ),
    ...both(site, 'copyFile', ['srcPath', 'destPath'], (input: { srcPath: string; destPath: string }) => {
      files.write(input.destPath, files.read(input.srcPath))
    }),
    ...both(site, 'rename', ['oldPath', 'newPath'], (input: { oldPath: string; newPath: string }) => {
      files.write(input.newPath, files.read(input.oldPath))
      files.remove(input.oldPath)
    }),
    ...both(site, 'unlink', ['filePath'], ({ filePath }: { filePath: string }) => {
      files.remove(filePath)
    }),
    ...savingApis(site, files),
    ...directoryApis(site, files),
  }
}

function savingApis(site: CallSite, files: FileArea) {
  return both(
    site,
    'saveFile',
    ['tempFilePath', 'filePath'],
    ({ tempFilePath, filePath }: { tempFilePath: string; filePath?: string }) => {
      const saved = filePath ?? files.newStorePath(tempFilePath.split('.').pop() ?? 'bin')
      files.write(saved, files.read(tempFilePath))
      files.remove(tempFilePath)
      return { savedFilePath: saved }
    },
    ({ savedFilePath }) => savedFilePath,
  )
}

function directoryApis(site: CallSite, files: FileArea) {
  return {
    ...both(
      site,
      'stat',
      ['path'],
      ({ path }: { path: string }) => ({ stats: stats(files, path) }),
      (result) => result.stats,
    ),
    ...both(site, 'mkdir', ['dirPath', 'recursive'], (input: { dirPath: string; recursive?: boolean }) => {
      files.makeDirectory(input.dirPath, input.recursive ?? false)
    }),
    ...both(site, 'rmdir', ['dirPath', 'recursive'], (input: { dirPath: string; recursive?: boolean }) => {
      files.removeDirectory(input.dirPath, input.recursive ?? false)
    }),
    ...both(
      site,
      'readdir',
      ['dirPath'],
      ({ dirPath }: { dirPath: string }) => ({ files: files.list(dirPath) }),
      (result) => result.files,
    ),
    getFileInfo: asyncApi(site, 'getFileInfo', ({ filePath }: { filePath: string }) => ({
      size: files.read(filePath).length,
    })),
  }
}

function stats(files: FileArea, path: string) {
  const isDirectory = files.isDirectory(path)
  const size = isDirectory ? 0 : files.read(path).length
  return {
    size,
    mode: 0o644,
    lastAccessedTime: 0,
    lastModifiedTime: 0,
    isDirectory: () => isDirectory,
    isFile: () => !isDirectory,
  }
}

/** The asynchronous form `name({...})` and the form `nameSync(a, b, …)` of one operation. */
function both<Name extends string, In extends object, Out extends object | void>(
  site: CallSite,
  name: Name,
  parameters: (keyof In | 'position' | 'length')[],
  run: (input: In) => Out,
  pick?: (output: Out) => unknown,
) {
  const fromPositions = (values: unknown[]) =>
    Object.fromEntries(parameters.map((parameter, index) => [parameter, values[index]])) as In
  return {
    [name]: asyncApi(site, name, run),
    [`${name}Sync`]: syncApi(site, `${name}Sync`, (...values: unknown[]) => {
      const output = run(fromPositions(values))
      return pick ? pick(output) : undefined
    }),
  }
}

function encode(data: Data, encoding: Encoding): Uint8Array {
  if (typeof data !== 'string') return new Uint8Array(data.slice(0))
  if (encoding === 'base64') return Uint8Array.from(globalThis.atob(data), (character) => character.charCodeAt(0))
  return new globalThis.TextEncoder().encode(data)
}

function decode(bytes: Uint8Array, encoding: Encoding): Data {
  if (!encoding) return new Uint8Array(bytes).buffer
  if (encoding === 'base64') return globalThis.btoa(String.fromCharCode(...bytes))
  return new globalThis.TextDecoder().decode(bytes)
}
