import { View } from '@tarojs/components'
import { Field } from '@/components/Field'
import { Section } from '@/components/Section'
import { postName } from '@/messages'
import { POSTS } from '@/words/posts'
import type { Post } from '../../../../contracts/units'
import { type RangeForm, rangeProblem } from './standards-form'
import styles from './index.module.scss'

export interface LevelFieldsProps {
  level: Record<Post, RangeForm>
  onChange: (level: Record<Post, RangeForm>) => void
}

/** Every post of a level: at least, at most. */
export function LevelFields({ level, onChange }: LevelFieldsProps) {
  return (
    <Section title="每个职务几名" remark="没定就空着">
      {POSTS.map((post) => (
        <RangeFields
          key={post}
          post={post}
          range={level[post]}
          onChange={(range) => onChange({ ...level, [post]: range })}
        />
      ))}
    </Section>
  )
}

interface RangeFieldsProps {
  post: Post
  range: RangeForm
  onChange: (range: RangeForm) => void
}

const LONGEST = 3

function RangeFields({ post, range, onChange }: RangeFieldsProps) {
  const name = postName[post]
  return (
    <View className={styles.pair}>
      <View className={styles.half}>
        <Field
          id={`${post}-least`}
          kind="number"
          label={`${name}最少`}
          placeholder="待定"
          maxLength={LONGEST}
          value={range.least}
          error={rangeProblem(range)}
          onInput={(least) => onChange({ ...range, least })}
        />
      </View>
      <View className={styles.half}>
        <Field
          id={`${post}-most`}
          kind="number"
          label={`${name}最多`}
          placeholder="待定"
          maxLength={LONGEST}
          value={range.most}
          onInput={(most) => onChange({ ...range, most })}
        />
      </View>
    </View>
  )
}
