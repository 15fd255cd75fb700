import { View } from '@tarojs/components'
import { Cell } from '@/components/Cell'
import { PickField } from '@/components/PickField'
import { RingCheck } from '@/components/RingCheck'
import { Section } from '@/components/Section'
import type { PackDocument } from '@/hooks/use-founding-papers'
import { useToday } from '@/hooks/use-today'
import { fullDayText } from '@/messages'

interface DeliveryProps {
  paper: PackDocument
  /** Null takes it back. */
  onMark: (day: string | null) => void
}

/** Ticked when the printed paper was sealed and handed over; the day can be put right. */
export function Delivery({ paper: { short, delivered }, onMark }: DeliveryProps) {
  const { today } = useToday()
  const isDone = delivered !== null
  return (
    <Section title="盖章送达">
      <Cell
        lead={<RingCheck what={`${short}盖章送达`} done={isDone} onTap={() => onMark(isDone ? null : today)} />}
        plain
        title={isDone ? '已盖章送达' : '盖好章、送到了，点一下圈'}
        detail={isDone ? fullDayText(delivered) : undefined}
      />
      <View>
        {isDone && (
          <PickField
            id="delivered-on"
            label="哪天送到的"
            mode="date"
            value={delivered}
            words={fullDayText(delivered)}
            last={today}
            onPick={onMark}
          />
        )}
      </View>
    </Section>
  )
}
