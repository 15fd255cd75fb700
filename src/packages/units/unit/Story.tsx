import { Section } from '@/components/Section'
import { Timeline } from '@/components/Timeline'
import { useToday } from '@/hooks/use-today'
import { dayText } from '@/messages'
import { happeningsOf, type History } from './story'

/** Nothing where nothing ever changed. */
export function Story({ history }: { history: History }) {
  const { today } = useToday()
  const happenings = happeningsOf(history)
  if (happenings.length === 0) return null
  return (
    <Section title="沿革">
      <Timeline
        entries={happenings.map(({ on, icon, title, detail }, index) => ({
          key: `${index}`,
          icon,
          title,
          detail,
          when: dayText(on, today),
        }))}
      />
    </Section>
  )
}
