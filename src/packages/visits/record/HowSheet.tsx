import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { ChoiceChips } from '@/components/ChoiceChips'
import { Field } from '@/components/Field'
import { PickField } from '@/components/PickField'
import { Segment } from '@/components/Segment'
import { Sheet } from '@/components/Sheet'
import { useToday } from '@/hooks/use-today'
import type { VisitDraftUse, VisitForm } from '@/hooks/use-visit-draft'
import { clockText, modeName, nearDay, outcomeName } from '@/messages'
import { addDays, clockOf, ymdOf } from '../../../../contracts/calendar'
import { momentAt } from './moment'
import styles from './index.module.scss'

interface HowSheetProps {
  open: boolean
  form: VisitForm
  change: VisitDraftUse['change']
  onClose: () => void
}

const MODES = (['door', 'phone', 'wechat', 'office'] as const).map((value) => ({ value, label: modeName[value] }))
const OUTCOMES = (['met', 'notHome', 'declined'] as const).map((value) => ({ value, label: outcomeName[value] }))
/** The federation takes visits of the last 400 days. */
const DAYS_BACK = 400
const LONGEST_NOTE = 500
const LONGEST_NAME = 30

/** When, how, whether anybody was met, who came along. All of it is filled in already. */
export function HowSheet({ open, form, change, onClose }: HowSheetProps) {
  const { today, now } = useToday()
  const day = ymdOf(form.visitedAt)
  const clock = clockOf(form.visitedAt)
  const put = (to: { day?: string; clock?: string }) =>
    change({ visitedAt: momentAt(to.day ?? day, to.clock ?? clock, now) })
  return (
    <Sheet
      open={open}
      title="这次怎么走的"
      onClose={onClose}
      action={
        <Button id="how-done" onTap={onClose}>
          就这样
        </Button>
      }
    >
      <View className={styles.padded}>
        <Segment
          id="outcome"
          label="见到人了吗"
          choices={OUTCOMES}
          value={form.outcome}
          onChange={(outcome) => change({ outcome })}
        />
      </View>
      <ChoiceChips
        id="mode"
        label="怎么走的"
        choices={MODES}
        chosen={[form.mode]}
        onChange={([mode]) => mode && change({ mode })}
      />
      <PickField
        id="visit-day"
        joined
        mode="date"
        label="哪天"
        value={day}
        words={nearDay(day, today)}
        first={addDays(today, -DAYS_BACK)}
        last={today}
        onPick={(picked) => put({ day: picked })}
      />
      <PickField
        id="visit-time"
        joined
        mode="time"
        label="几点"
        value={clock}
        words={clockText(form.visitedAt)}
        onPick={(picked) => put({ clock: picked })}
      />
      <Field
        id="companion"
        joined
        label="同去的人"
        placeholder="一个人去就空着"
        maxLength={LONGEST_NAME}
        value={form.companion}
        onInput={(companion) => change({ companion })}
      />
      <Field
        id="note"
        joined
        lines
        label="别的要记的"
        placeholder="没有就空着"
        maxLength={LONGEST_NOTE}
        value={form.note}
        onInput={(note) => change({ note })}
      />
    </Sheet>
  )
}
