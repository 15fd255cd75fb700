import { View } from '@tarojs/components'
import { Section } from '@/components/Section'
import { Timeline, type TimelineEntry } from '@/components/Timeline'
import { useToday } from '@/hooks/use-today'
import type { FoundingCase } from '@/hooks/use-founding-case'
import { momentText } from '@/messages'
import { routeName } from '@/words/founding'
import { handOverText } from '@/words/founding-papers'
import { labelOf } from './review-view'

type HandOver = FoundingCase['handOvers'][number]

const icons: Record<HandOver['state'], TimelineEntry['icon']> = {
  submitted: 'handin',
  returned: 'edit',
  approved: 'seal',
  recalled: 'left',
}

/** Who handed what over, and when; newest first. */
export function History({ found: { handOvers, createdAt, contact, later, route } }: { found: FoundingCase }) {
  const { now } = useToday()
  const when = (at: string) => momentText(Date.parse(at), now)
  const entries: TimelineEntry[] = [...handOvers].reverse().map((entry) => ({
    key: entry.id,
    icon: icons[entry.state],
    title: handOverText(entry),
    when: when(entry.at),
    detail: [entry.byName, entry.note, ...entry.notes.map(({ blank, note }) => `${labelOf(blank)}：${note}`)]
      .filter(Boolean)
      .join('，'),
  }))
  const opened = {
    key: 'opened',
    icon: 'plus' as const,
    title: later ? `开始${routeName[route]}` : '开始建会',
    when: when(createdAt),
    detail: contact.name,
  }
  return (
    <View>
      <Section title="来来回回">
        <Timeline entries={[...entries, opened]} />
      </Section>
    </View>
  )
}
