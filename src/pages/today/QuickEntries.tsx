import { View } from '@tarojs/components'
import { classNames } from '@/components/class-names'
import { Icon } from '@/components/Icon'
import { Tap } from '@/components/Tap'
import { openPage, openTab, routes } from '@/routes'
import styles from './index.module.scss'

/** The one red thing to pick up, and the way to a household. */
export function QuickEntries() {
  return (
    <View className={styles.quick}>
      <Tap
        id="record-visit"
        className={classNames(styles.entry, styles.main)}
        pressedClass="pressed-accent"
        onTap={() => openPage(routes.chooseForVisit)}
      >
        <Icon name="visit" />
        记一次走访
      </Tap>
      <Tap id="find-household" className={styles.entry} onTap={() => openTab('households')}>
        <Icon name="search" tone="quiet" />
        找一户
      </Tap>
    </View>
  )
}
