import { Cell } from '@/components/Cell'
import { Section } from '@/components/Section'
import { useExampleUnit } from '@/hooks/use-example-unit'
import { useStaffing } from '@/hooks/use-staffing'
import { placeName } from '@/messages'
import { postNameIn, shortfallSentence, targetText } from '@/words/posts'
import { shortfallOf } from '../../../../contracts/staffing'
import type { UnitLevel } from '../../../../contracts/unit-kinds'
import type { Post } from '../../../../contracts/units'
import { type RangeForm, rangeProblem, targetOf } from './standards-form'

export interface PreviewProps {
  cityId: string
  level: UnitLevel
  fields: Record<Post, RangeForm>
}

/** What the numbers would mean for one unit of that level, before they are published. */
export function Preview({ cityId, level, fields }: PreviewProps) {
  const unit = useExampleUnit(cityId, level)
  const { value } = useStaffing(unit?.id ?? null)
  if (!unit || !value)
    return (
      <Section title="拿一个单位试算">
        <Cell plain title="还没有这一级的单位可以试算" />
      </Section>
    )
  const posts = value.posts.map(({ post, count }) => {
    const target = targetOf(fields[post])
    return { post, count, target, shortfall: shortfallOf(count, target) }
  })
  const isWrong = posts.some(({ post }) => rangeProblem(fields[post]) !== undefined)
  const sentence = isWrong ? '先把上面的数改对' : shortfallSentence(posts) || '都没定，就只看现有几人'
  const compared = posts.filter(({ target }) => target !== null)
  return (
    <Section title="拿一个单位试算" remark="还没发布">
      <Cell title={placeName(unit.name)} detail={sentence} />
      {compared.map(({ post, count, target }) => (
        <Cell
          key={post}
          plain
          title={postNameIn(undefined, post)}
          end={`现有 ${count} 人，标准 ${targetText(target)}`}
        />
      ))}
    </Section>
  )
}
