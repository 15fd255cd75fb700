import Taro from '@tarojs/taro'
import { postName } from '@/messages'
import { classNames } from '../class-names'
import { Dotted } from '../Dot'
import { Icon } from '../Icon'
import { Tag } from '../Tag'
import { Tap } from '../Tap'
import { isTab, places, placesOf, suggestions, type Destination, type PlaceKey } from './navigation'
import type { SideBarProps } from './side-bar-props'
import type { Viewer } from './viewer'
import styles from './side-bar.module.scss'

/** From 1024 px up: brand, unit, where she can go, 投诉建议, and who she is. */
export function SideBar({ viewer, current }: SideBarProps) {
  return (
    <nav className={styles.bar} aria-label="主菜单">
      <div className={styles.brand}>
        <Icon name="home" tone="accent" />
        娘家人
      </div>
      <div className={styles.unit}>
        {viewer?.unitName}
        {viewer?.demo && <Tag tone="dashed">演示数据</Tag>}
      </div>
      {viewer &&
        placesOf(viewer.role).map((key) => (
          <Item key={key} to={places[key]} isCurrent={key === current} onTap={() => goTo(key)} />
        ))}
      <div className={styles.space} />
      <Item
        to={suggestions}
        isCurrent={current === 'suggest'}
        onTap={() => void Taro.navigateTo({ url: suggestions.path })}
      />
      {viewer && <PersonLine viewer={viewer} />}
    </nav>
  )
}

/** Another place begins anew: nothing of the one before lies behind it. */
function goTo(key: PlaceKey): void {
  const url = places[key].path
  if (isTab(key)) void Taro.switchTab({ url })
  else void Taro.reLaunch({ url })
}

function PersonLine({ viewer: { name, post } }: { viewer: Viewer }) {
  return (
    <div className={styles.person}>
      <Dotted
        parts={[
          <strong key="name" className={styles.name}>
            {name}
          </strong>,
          post && postName[post],
        ]}
      />
      <br />
      每次查看隐私件都留痕
    </div>
  )
}

function Item({ to, isCurrent, onTap }: { to: Destination; isCurrent: boolean; onTap: () => void }) {
  return (
    <Tap
      className={classNames(styles.item, isCurrent && styles.current)}
      selected={isCurrent}
      role="link"
      onTap={onTap}
    >
      <Icon name={to.icon} size="notice" tone={isCurrent ? 'accent' : 'quiet'} />
      {to.title}
    </Tap>
  )
}
