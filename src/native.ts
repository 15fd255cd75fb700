import Taro from '@tarojs/taro'
import { env } from './env'

const unimportant = () => undefined

/** The short buzz of something saved or signed; phones without it stay still. */
export const buzz = (): void => void Taro.vibrateShort({ type: 'light' }).catch(unimportant)

/** The phone's own dialling screen. Changing her mind there is no failure. */
export const call = (phoneNumber: string): void => void Taro.makePhoneCall({ phoneNumber }).catch(unimportant)

interface Question {
  title: string
  content: string
  /** At most 4 characters, WeChat's limit. */
  yes: string
  no?: string
}

/** The platform's own dialog. False when she keeps things as they are. */
export async function confirm({ title, content, yes, no = '先不' }: Question): Promise<boolean> {
  const { confirm: agreed } = await Taro.showModal({ title, content, confirmText: yes, cancelText: no })
  return agreed
}

/** False where the platform refuses. */
export const copy = (data: string): Promise<boolean> =>
  Taro.setClipboardData({ data }).then(
    () => true,
    () => false,
  )

/** Only a browser prints. */
export const canPrint = env.isH5

export const print = (): void => window.print()
