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

/** A tab that WeChat's own bar has no room for is opened anew, and would show the way to another's first page. */
export const hideHomeButton = (): void => {
  if (!env.isH5) void Taro.hideHomeButton().catch(unimportant)
}

/** Only a browser prints. */
export const canPrint = env.isH5

export const print = (): void => window.print()

/** WeChat alone sends messages. */
export const canAskForMessages = !env.isH5

interface MessagesAnswer {
  accepted: string[]
  /** Why the others were not: she said no, or the switch of all messages is off (20004). */
  otherwise: 'declined' | 'switchedOff'
}

const SWITCHED_OFF = 20004
const YES = ['accept', 'acceptWithAudio']

/** WeChat's own question, whether it may send one message of each template; only in a tap. Never rejects. */
export async function askForMessages(templateIds: string[]): Promise<MessagesAnswer> {
  try {
    // Of two platforms: Taro's type wants the other one's list too.
    const answer: object = await Taro.requestSubscribeMessage({ tmplIds: templateIds, entityIds: [] })
    const said = new Map<string, unknown>(Object.entries(answer))
    return { accepted: templateIds.filter((id) => YES.includes(String(said.get(id)))), otherwise: 'declined' }
  } catch (error) {
    const isSwitchedOff = (error as { errCode?: number } | null)?.errCode === SWITCHED_OFF
    return { accepted: [], otherwise: isSwitchedOff ? 'switchedOff' : 'declined' }
  }
}

/** A browser saves a file itself, so that nothing is left to send on. */
export const savesFiles = env.isH5
