import { View } from '@tarojs/components'
import { memo } from 'react'
import { Button } from '@/components/Button'
import { Cell, CellGroup } from '@/components/Cell'
import { Dotted } from '@/components/Dot'
import { useSession } from '@/hooks/use-session'
import { useToday } from '@/hooks/use-today'
import type { VisitForm } from '@/hooks/use-visit-draft'
import type { SeenHousehold } from '@/hooks/use-working-area'
import { clockText, modeName, nearDay, outcomeName } from '@/messages'
import { openPage, routes } from '@/routes'
import { familyText } from '@/words/households'
import { ymdOf } from '../../../../contracts/calendar'
import styles from './index.module.scss'

interface KnownProps {
  household: SeenHousehold
  form: VisitForm
  isStray: boolean
  onHow: () => void
}

/** What is known comes first, is one block, and is not a form. */
export const Known = memo(function Known({ household, form, isStray, onHow }: KnownProps) {
  const { id, headName, address } = household
  const { today } = useToday()
  return (
    <CellGroup>
      <View className={styles.who}>
        <View className={styles.top}>
          <View className={styles.whose}>
            <View className={styles.name}>{headName} 家</View>
            <View className={styles.address}>{address}</View>
          </View>
          <View className={styles.edit}>
            {!isStray && (
              <Button
                id="edit-household"
                kind="quiet"
                icon="edit"
                fit
                small
                label={`改${headName}家的资料`}
                onTap={() => openPage(routes.editHousehold(id))}
              >
                改
              </Button>
            )}
          </View>
        </View>
        {!isStray && <Facts household={household} today={today} />}
      </View>
      <HowRow form={form} today={today} onHow={onHow} />
    </CellGroup>
  )
})

function Facts({ household, today }: { household: SeenHousehold; today: string }) {
  const { lastVisit } = household
  return (
    <>
      <Fact name="家里人" value={familyText(household)} />
      <Fact
        name="上次"
        value={lastVisit ? `${nearDay(ymdOf(lastVisit.at), today)}，${lastVisit.summary}` : '还没走过'}
      />
    </>
  )
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <View className={styles.fact}>
      <View className={styles.factName}>{name}</View>
      <View className={styles.factValue}>{value}</View>
    </View>
  )
}

function HowRow({ form, today, onHow }: { form: VisitForm; today: string; onHow: () => void }) {
  const { person } = useSession()
  const when = `${nearDay(ymdOf(form.visitedAt), today)} ${clockText(form.visitedAt)}`
  const outcome = form.outcome === 'met' ? undefined : outcomeName[form.outcome]
  const who = form.companion.trim() === '' ? person?.name : `${person?.name ?? ''}、${form.companion}`
  return (
    <View className={styles.how}>
      <Cell id="how" plain title={<Dotted parts={[when, modeName[form.mode], outcome, who]} />} onTap={onHow} />
    </View>
  )
}
