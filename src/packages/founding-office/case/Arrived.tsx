import { View } from '@tarojs/components'
import { Cell } from '@/components/Cell'
import { Section } from '@/components/Section'
import { useToday } from '@/hooks/use-today'
import type { FoundingCase } from '@/hooks/use-founding-case'
import { momentText } from '@/messages'
import { handOverName } from '@/words/founding-papers'
import { changedPlaces, type InHand, labelOf, wordsAt } from './review-view'

/** What was handed in: by whom and when, and what is otherwise than the last time. */
export function Arrived({ found, inHand: { kind, submission } }: { found: FoundingCase; inHand: InHand }) {
  const { now } = useToday()
  const changed = changedPlaces(submission)
  const isAgain = found.handOvers.some(
    ({ id, ...entry }) => entry.kind === kind && entry.state === 'submitted' && id !== submission.id,
  )
  return (
    <Section
      title={isAgain ? '改好又交来了' : '新交来的'}
      remark={changed.length > 0 ? `改了 ${changed.length} 处` : undefined}
    >
      <Cell
        icon="handin"
        title={handOverName[kind]}
        detail={`${submission.byName}，${momentText(Date.parse(submission.at), now)}`}
      />
      <View>
        {changed.map((id) => (
          <Cell key={id} icon="edit" tone="wait" plain title={labelOf(id)} detail={`现在是：${wordsAt(id, found)}`} />
        ))}
      </View>
    </Section>
  )
}
