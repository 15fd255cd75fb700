import { useMemo, useState } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { HouseholdCompare } from '@/components/HouseholdCompare'
import { Notice } from '@/components/Notice'
import { Sheet } from '@/components/Sheet'
import { useToday } from '@/hooks/use-today'
import { type SeenHousehold, useWorkingArea } from '@/hooks/use-working-area'
import { replacePage, routes } from '@/routes'
import { comparedHousehold } from '@/words/compared-households'
import { likenessText } from '@/words/household-changes'
import type { VisitScheme } from '../../../../contracts/visit-scheme'
import { comparedForm, type HouseholdForm } from './household-form'
import { likelySame } from './likely-same'
import styles from './index.module.scss'

interface LikelySameProps {
  form: HouseholdForm
  change: (patch: Partial<HouseholdForm>) => void
  scheme: VisitScheme | null
  /** What was typed is given up: it is there already. */
  forget: () => void
}

/** Found on the phone, without signal, among the households of her grid. Never in the way of saving. */
export function LikelySame({ form, change, scheme, forget }: LikelySameProps) {
  const { area } = useWorkingArea(form.gridId)
  const [isOpen, setOpen] = useState(false)
  const found = useMemo(() => likelySame(form, area.households), [form, area.households])
  const first = found[0]
  return (
    <View>
      {first && (
        <Notice tone="wait" icon="household" fact={`和 ${first.household.headName} 家很像`} onTap={() => setOpen(true)}>
          {likenessText(first.alike)}。点开对一对。
        </Notice>
      )}
      <CompareSheet
        known={isOpen && first ? first.household : null}
        form={form}
        scheme={scheme}
        onClose={() => setOpen(false)}
        onSame={(id) => {
          forget()
          replacePage(routes.household(id))
        }}
        onOther={(id) => {
          change({ notSame: [...(form.notSame ?? []), id] })
          setOpen(false)
        }}
      />
    </View>
  )
}

interface CompareSheetProps {
  /** Null: closed. */
  known: SeenHousehold | null
  form: HouseholdForm
  scheme: VisitScheme | null
  onClose: () => void
  onSame: (id: string) => void
  onOther: (id: string) => void
}

function CompareSheet({ known, form, scheme, onClose, onSame, onOther }: CompareSheetProps) {
  const { today } = useToday()
  const [last, setLast] = useState(known)
  if (known && known !== last) setLast(known)
  const shown = known ?? last
  if (!shown) return null
  return (
    <Sheet
      open={known !== null}
      title="是不是同一户"
      onClose={onClose}
      action={
        <View className={styles.ways}>
          <Button id="same-household" onTap={() => onSame(shown.id)}>
            就是这一户，去看它
          </Button>
          <Button id="other-household" kind="second" onTap={() => onOther(shown.id)}>
            不是同一户，接着写
          </Button>
        </View>
      }
    >
      <HouseholdCompare
        titles={['正在写的', '已经有的']}
        one={{ ...comparedForm(form, scheme), where: shown.gridName }}
        other={comparedHousehold(shown, scheme?.tags, today)}
      />
    </Sheet>
  )
}
