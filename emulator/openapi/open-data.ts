import { phoneInCode } from './phone-number'

/** cloud.getOpenData: what a cloudID stands for. The emulator knows 'phone:13800000001'; others are invalid. */
export function openData(cloudId: string): { cloudId: string; json: string } {
  const data = phoneInCode(cloudId)
  const opened = data ? { cloudID: cloudId, data } : { cloudID: cloudId, errCode: -601005, errMsg: 'invalid cloudID' }
  return { cloudId, json: JSON.stringify(opened) }
}
