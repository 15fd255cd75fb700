import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { Role } from '../../../contracts/roles'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import { Icon } from '../Icon'
import { Tap } from '../Tap'
import { tabs, tabsOf, type TabKey } from './navigation'
import styles from './tab-bar.module.scss'

export interface TabBarProps {
  role: Role
  current: TabKey
}

/** The tabs of her role. One alone is no choice and shows no bar. */
export function TabBar({ role, current }: TabBarProps) {
  const keys = tabsOf(role)
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
          onTap={() => key !== current && void Taro.switchTab({ url: tabs[key].path })}
        >
          <Icon name={tabs[key].icon} />
          {tabs[key].title}
        </Tap>
      ))}
    </View>
  )
}
