import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import { Icon } from '../Icon'
import { Tap } from '../Tap'
import { isBeyondBar, tabs, type TabKey } from './navigation'
import styles from './tab-bar.module.scss'

export interface TabBarProps {
  keys: readonly TabKey[]
  current: TabKey
}

/** Her tabs. One alone is no choice and shows no bar. */
export function TabBar({ keys, current }: TabBarProps) {
  if (keys.length < 2) return null
  return (
    <View className={styles.bar} {...accessible({ role: 'navigation', label: '主菜单' })}>
      {keys.map((key) => (
        <Tap
          key={key}
          className={classNames(styles.tab, key === current && styles.current)}
          pressedClass="pressed-dim"
          role="tab"
          selected={key === current}
          onTap={() => key !== current && goTo(tabs[key].path)}
        >
          <Icon name={tabs[key].icon} />
          {tabs[key].title}
        </Tap>
      ))}
    </View>
  )
}

const goTo = (url: string): void => void (isBeyondBar(url) ? Taro.reLaunch({ url }) : Taro.switchTab({ url }))
