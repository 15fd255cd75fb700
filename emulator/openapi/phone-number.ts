import { APP_ID } from '../identity'
import { type ApiParameters, type ApiResult, apiError, apiOk } from './open-api'

const PHONE_CODE = /^phone:(1\d{10})$/

/** The number in a made-up code or cloudID such as 'phone:13800000001'. */
export function phoneInCode(code: unknown): Record<string, unknown> | undefined {
  const phone = typeof code === 'string' ? PHONE_CODE.exec(code)?.[1] : undefined
  if (phone === undefined) return undefined
  const watermark = { appid: APP_ID, timestamp: Math.floor(Date.now() / 1000) }
  return { phoneNumber: phone, purePhoneNumber: phone, countryCode: '86', watermark }
}

/** openapi.phonenumber.getPhoneNumber: the code that WeChat's button gives; in the emulator it names the number. */
export function getPhoneNumber({ code }: ApiParameters): ApiResult {
  const phone = phoneInCode(code)
  return phone ? apiOk({ phone_info: phone }) : apiError(40029, 'invalid code')
}
