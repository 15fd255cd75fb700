import Taro from '@tarojs/taro'
import { useEffect } from 'react'
import { classNames } from '../class-names'
import { Icon } from '../Icon'
import { Tag } from '../Tag'
import { Tap } from '../Tap'
import type { NavBarProps } from './nav-bar-props'
import { tabs } from './navigation'
import styles from './nav-bar.module.scss'

/** The bar that WeChat draws on the phone: the page's name and the way back. */
export function NavBar({ title, isTab, isPlace, isDemo, heroic }: NavBarProps) {
  useEffect(() => {
    void Taro.setNavigationBarTitle({ title: `${title} - 娘家人` })
  }, [title])
  const isFirst = Taro.getCurrentPages().length <= 1
  const isTop = isTab || (isPlace && isFirst)
  return (
    <header className={classNames(styles.bar, heroic && isTop && styles.heroic)}>
      {!isTab && (
        <Tap className={classNames(styles.back, isTop && styles.phoneOnly)} label="返回" onTap={goBack}>
          <Icon name="left" />
        </Tap>
      )}
      {isDemo && (
        <div className={classNames(styles.demo, isTab && styles.first)}>
          <Tag tone="dashed">演示数据</Tag>
        </div>
      )}
      <h1 className={styles.title}>{title}</h1>
    </header>
  )
}

/** A page opened by its address has nothing behind it: then back is 我的. */
function goBack(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else void Taro.switchTab({ url: tabs.me.path })
}
