import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { tell } from '@/hooks/use-told'
import { goBack } from '@/routes'
import styles from './index.module.scss'

/** She has read it: the notice goes, what waits stays. */
export function Known({ onKnown }: { onKnown: () => void }) {
  const leave = () => {
    onKnown()
    tell('知道了，没传的还会照常传')
    goBack()
  }
  return (
    <View className={styles.last}>
      <Button id="left-known" onTap={leave}>
        知道了
      </Button>
    </View>
  )
}
