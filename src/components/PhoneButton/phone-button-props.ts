export interface PhoneButtonProps {
  children: string
  /** While the number is being checked: 正在核对. */
  busy?: string | false
  /** The one-time code that stands for her number; the cloud exchanges it. */
  onCode: (code: string) => void
  /** She said no, or WeChat gave none. Nothing is lost: there is the invite code. */
  onRefused: () => void
}
