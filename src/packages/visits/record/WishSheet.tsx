import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { ChoiceChips } from '@/components/ChoiceChips'
import { Field } from '@/components/Field'
import { Sheet } from '@/components/Sheet'
import type { VisitForm } from '@/hooks/use-visit-draft'
import type { VisitScheme } from '../../../../contracts/visit-scheme'
import styles from './index.module.scss'

type Wish = VisitForm['wishes'][number]

interface WishSheetProps {
  /** Null: closed. */
  wish: Wish | null
  kinds: VisitScheme['wishKinds']
  onChange: (patch: Partial<Wish>) => void
  onRemove: () => void
  onClose: () => void
}

const LONGEST = 100

/** Whose wish, and what. Closing keeps it in the draft. */
export function WishSheet({ wish, kinds, onChange, onRemove, onClose }: WishSheetProps) {
  const isWritten = wish !== null && wish.text.trim() !== ''
  return (
    <Sheet
      open={wish !== null}
      title="记一个心愿"
      onClose={onClose}
      action={
        <Button id="wish-done" off={!isWritten && '还差：是什么心愿'} onTap={onClose}>
          记下了
        </Button>
      }
    >
      <ChoiceChips
        id="wish-kind"
        label="谁的心愿"
        choices={kinds.map(({ code, name }) => ({ value: code, label: name }))}
        chosen={wish ? [wish.kind] : []}
        onChange={([kind]) => kind && onChange({ kind })}
      />
      <Field
        id="wish-text"
        joined
        lines
        label="是什么心愿"
        placeholder="比如 一盏护眼台灯"
        maxLength={LONGEST}
        value={wish?.text ?? ''}
        onInput={(text) => onChange({ text })}
      />
      <View className={styles.padded}>
        <Button id="wish-remove" kind="quiet" onTap={onRemove}>
          不记这个了
        </Button>
      </View>
    </Sheet>
  )
}
