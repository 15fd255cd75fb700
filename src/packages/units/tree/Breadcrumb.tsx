import { View } from '@tarojs/components'
import { Icon } from '@/components/Icon'
import { Tap } from '@/components/Tap'
import { placeName } from '@/messages'
import styles from './index.module.scss'

interface BreadcrumbProps {
  /** From the city down. */
  above: readonly { id: string; name: string }[]
  onGo: (unitId: string) => void
}

/** The way up. Its place stays where there is none. */
export function Breadcrumb({ above, onGo }: BreadcrumbProps) {
  return (
    <View className={styles.crumbs}>
      {above.map(({ id, name }) => (
        <Tap key={id} id={`up-${id}`} className={styles.crumb} label={`回到${name}`} onTap={() => onGo(id)}>
          {placeName(name)}
          <Icon name="right" size="mark" tone="hint" />
        </Tap>
      ))}
    </View>
  )
}
