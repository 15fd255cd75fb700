import { Cell } from '@/components/Cell'
import { Section } from '@/components/Section'
import { Sparkline } from '@/components/Sparkline'
import type { Overview } from '@/hooks/use-overview'
import { grouped } from '@/messages'

/** Six months of visits, no axis, never good or bad. The office PC has it in the tile. */
export function Trend({ trend }: Pick<Overview, 'trend'>) {
  const first = trend[0]
  const last = trend[trend.length - 1]
  if (!first || !last) return null
  const words = `${monthOfYear(first.month)} ${grouped(first.visits)}，${monthOfYear(last.month)} ${grouped(last.visits)}`
  return (
    <Section title="近 6 个月">
      <Cell
        title="走访户次"
        detail={words}
        end={<Sparkline values={trend.map(({ visits }) => visits)} label={`走访户次，近 6 个月，${words}`} />}
      />
    </Section>
  )
}

const monthOfYear = (month: string): string => `${Number(month.slice(5))} 月`
