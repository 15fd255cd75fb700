import { Button } from '@tarojs/components'
import { accessible } from '../accessible'
import type { PhoneButtonProps } from './phone-button-props'
import styles from './index.module.scss'

/** WeChat's own button for her phone number: the one place where its native button is needed. */
export function PhoneButton({ children, busy, onCode, onRefused }: PhoneButtonProps) {
  const words = busy || children
  return (
    <Button
      className={styles.button}
      hoverClass="pressed-accent"
      openType="getPhoneNumber"
      disabled={Boolean(busy)}
      onGetPhoneNumber={(event) => {
        const { code } = event.detail
        if (code) onCode(code)
        else onRefused()
      }}
      {...accessible({ role: 'button', label: words, disabled: Boolean(busy) })}
    >
      {words}
    </Button>
  )
}
