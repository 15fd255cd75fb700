import Taro from '@tarojs/taro'
import { classNames } from '../class-names'
import { Icon } from '../Icon'
import { Tap } from '../Tap'
import { suggestions, tabs, tabsOf, type Destination } from './navigation'
import type { SideBarProps } from './side-bar-props'
import styles from './side-bar.module.scss'

/** From 1024 px up: brand, unit, where she can go, 投诉建议, and who she is. */
export function SideBar({ viewer, current }: SideBarProps) {
  return (
    <nav className={styles.bar} aria-label="主菜单">
      <div className={styles.brand}>
        <Icon name="home" tone="accent" />
        娘家人
      </div>
      <div className={styles.unit}>{viewer?.unitName}</div>
      {viewer && tabsOf(viewer.role).map((key) => <Item key={key} to={tabs[key]} isCurrent={key === current} />)}
      <div className={styles.space} />
      <Item to={suggestions} isCurrent={false} />
      {viewer && (
        <div className={styles.person}>
          <strong className={styles.name}>{viewer.name}</strong>
          <br />
          每次查看隐私件都留痕
        </div>
      )}
    </nav>
  )
}

function Item({ to, isCurrent }: { to: Destination; isCurrent: boolean }) {
  return (
    <Tap
      className={classNames(styles.item, isCurrent && styles.current)}
      onTap={() => void Taro.switchTab({ url: to.path })}
    >
      <Icon name={to.icon} size="notice" tone={isCurrent ? 'accent' : 'quiet'} />
      {to.title}
    </Tap>
  )
}
