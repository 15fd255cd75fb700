import { View } from '@tarojs/components'
import { TextInput } from '../Field/TextInput'
import { Icon } from '../Icon'
import { Tap } from '../Tap'
import styles from './index.module.scss'

export interface SearchBoxProps {
  /** Stable, in kebab-case, for tests. */
  id?: string
  /** What can be searched for: 姓名、门牌或拼音首字母. */
  placeholder: string
  value: string
  onInput: (value: string) => void
}

const LONGEST = 30
const nothing = () => undefined

export function SearchBox({ id, placeholder, value, onInput }: SearchBoxProps) {
  return (
    <View className={styles.box}>
      <Icon name="search" size="small" tone="hint" />
      <TextInput
        id={id}
        className={styles.input}
        kind="text"
        label={placeholder}
        placeholder={placeholder}
        value={value}
        maxLength={LONGEST}
        invalid={false}
        onInput={onInput}
        onFocus={nothing}
        onBlur={nothing}
      />
      {value !== '' && (
        <Tap className={styles.clear} label="清空" onTap={() => onInput('')}>
          <Icon name="close" size="small" tone="quiet" />
        </Tap>
      )}
    </View>
  )
}
