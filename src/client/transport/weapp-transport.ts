import Taro from '@tarojs/taro'
import { env } from '../../env'
import { toTransportFailure } from './cloud-errors'
import type { Transport } from './transport'

/** The mini-program's own way: WeChat signs each call with who she is. */
export function weappTransport(): Transport {
  Taro.cloud.init(env.cloudEnv ? { env: env.cloudEnv } : {})
  return {
    async callFunction(name, data) {
      try {
        const { result } = await Taro.cloud.callFunction({ name, data: { ...data } })
        return result
      } catch (error) {
        throw toTransportFailure(error)
      }
    },
    upload: ({ cloudPath, path, onProgress }) =>
      new Promise((resolve, reject) => {
        const task: unknown = Taro.cloud.uploadFile({
          cloudPath,
          filePath: path,
          success: ({ fileID }) => resolve(fileID),
          fail: (error) => reject(toTransportFailure(error)),
        })
        if (reportsProgress(task)) task.onProgressUpdate(({ progress }) => onProgress(progress))
      }),
  }
}

interface ProgressTask {
  onProgressUpdate(listener: (event: { progress: number }) => void): void
}

const reportsProgress = (task: unknown): task is ProgressTask =>
  typeof task === 'object' && task !== null && 'onProgressUpdate' in task
