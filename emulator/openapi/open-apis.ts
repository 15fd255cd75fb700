import { checkMedia, checkText } from './content-check'
import type { OpenApi } from './open-api'
import { getPhoneNumber } from './phone-number'
import { sendSubscribeMessage } from './subscribe-message'
import { limitedCode, unlimitedCode } from './wxacode'

/** The open APIs that the emulator plays, by the name that stands in permissions.openapi. */
export const openApis: Readonly<Record<string, OpenApi>> = {
  'subscribeMessage.send': sendSubscribeMessage,
  'wxacode.getUnlimited': unlimitedCode,
  'wxacode.get': limitedCode,
  'wxacode.createQRCode': limitedCode,
  'security.msgSecCheck': checkText,
  'security.mediaCheckAsync': checkMedia,
  'phonenumber.getPhoneNumber': getPhoneNumber,
}
