import { View } from '@tarojs/components'
import { CellGroup } from '@/components/Cell'
import { Field } from '@/components/Field'
import { Notice } from '@/components/Notice'
import type { useSuggestion } from '@/hooks/use-suggestion'
import { failureMessage } from '@/messages'
import styles from './index.module.scss'

export interface SuggestFormProps {
  suggestion: ReturnType<typeof useSuggestion>
  isOnline: boolean
}

const LONGEST_TEXT = 500
const LONGEST_CONTACT = 60

export function SuggestForm({ suggestion, isOnline }: SuggestFormProps) {
  const { text, contact, write, failure } = suggestion
  return (
    <>
      <View className={styles.lead}>
        哪里不好用、哪里添了负担、哪里不放心，都可以说。不影响您的工作，也不计入任何统计。
      </View>
      {!isOnline && (
        <Notice tone="wait" icon="offline">
          现在没有网络。写的都留在本机，有网络再点发送。
        </Notice>
      )}
      {isOnline && failure && (
        <Notice tone="bad" fact={`还没发出去：${failureMessage[failure.code].title}`}>
          写的都留在本机，过一会儿再点一次发送。
        </Notice>
      )}
      <CellGroup>
        <Field
          id="suggestion"
          label="想说的话"
          lines
          value={text}
          maxLength={LONGEST_TEXT}
          placeholder="照平时说话写就行，500 个字以内"
          onInput={(words) => write({ text: words })}
        />
        <Field
          id="suggestion-contact"
          label="怎么联系您，可以不留"
          value={contact}
          maxLength={LONGEST_CONTACT}
          placeholder="电话或微信号"
          hint="只用来给您回话"
          joined
          onInput={(words) => write({ contact: words })}
        />
      </CellGroup>
    </>
  )
}
