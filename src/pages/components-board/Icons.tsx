import { View } from '@tarojs/components'
import { Icon } from '@/components/Icon'
import { Section } from '@/components/Section'
import { ICON_NAMES } from '@/theme/icons/names'
import styles from './index.module.scss'

export function Icons() {
  return (
    <Section title="图标 24 格，线 1.75">
      <View className={styles.icons}>
        {ICON_NAMES.map((name) => (
          <View key={name} className={styles.icon}>
            <Icon name={name} />
            {name}
          </View>
        ))}
      </View>
    </Section>
  )
}
