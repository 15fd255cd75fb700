import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Cell } from '@/components/Cell'
import { Field } from '@/components/Field'
import type { TypedRound } from './count-form'
import { NumberBox } from './NumberBox'
import styles from './index.module.scss'

interface WriteInsProps {
  /** Of its fields. */
  prefix: string
  writeIns: TypedRound['writeIns']
  onChange: (writeIns: TypedRound['writeIns']) => void
}

/** 另选他人: names that voters wrote in, and how often. */
export function WriteIns({ prefix, writeIns, onChange }: WriteInsProps) {
  const change = (at: number, patch: Partial<TypedRound['writeIns'][number]>) =>
    onChange(writeIns.map((one, index) => (index === at ? { ...one, ...patch } : one)))
  return (
    <View>
      {writeIns.map(({ name, for: votes }, index) => (
        <View key={index} className={styles.writeIn}>
          <View className={styles.writeInName}>
            <Field
              id={`${prefix}-write-in-${index + 1}`}
              label="选票上另写的姓名"
              value={name}
              onInput={(typed) => change(index, { name: typed })}
            />
          </View>
          <View className={styles.writeInVotes}>
            <NumberBox
              id={`${prefix}-write-in-votes-${index + 1}`}
              label="得票"
              value={votes}
              onInput={(typed) => change(index, { for: typed })}
            />
          </View>
          <Button
            kind="quiet"
            fit
            small
            label={`去掉${name}`}
            onTap={() => onChange(writeIns.filter((_, at) => at !== index))}
          >
            去掉
          </Button>
        </View>
      ))}
      <Cell
        id={`${prefix}-add-write-in`}
        icon="plus"
        accent
        title="有人另选了别人"
        onTap={() => onChange([...writeIns, { name: '', for: '' }])}
      />
    </View>
  )
}
