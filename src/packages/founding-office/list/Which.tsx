import { View } from '@tarojs/components'
import { Segment } from '@/components/Segment'
import { AGES } from '../../../../contracts/founding-later'
import { type Shown, waiting } from './shown'
import styles from './index.module.scss'

const kinds = ['waiting', 'due', 'underWay'] as const
type Kind = (typeof kinds)[number]

const kindName: Record<Kind, string> = { waiting: '等答复', due: '到日子', underWay: '在办的' }
const kindChoices = kinds.map((value) => ({ value, label: kindName[value] }))
const ANY_AGE = 'any'
const ageChoices = [
  { value: ANY_AGE, label: '多久都看' },
  ...AGES.map((days) => ({ value: String(days), label: `满 ${days} 天` })),
]

const shownOf: Record<Kind, Shown> = { waiting, due: { of: { due: true } }, underWay: { of: { underWay: true } } }

function kindOf({ of }: Shown): Kind | undefined {
  if ('turn' in of) return 'waiting'
  if ('due' in of) return 'due'
  return 'underWay' in of ? 'underWay' : undefined
}

/** Which cases are shown; of those at a stage, or under way, only the old ones where wanted. */
export function Which({ shown, onShow }: { shown: Shown; onShow: (shown: Shown) => void }) {
  const { of } = shown
  const hasAge = 'stage' in of || 'underWay' in of
  const pickAge = (text: string) => {
    const days = AGES.find((age) => String(age) === text)
    onShow(days === undefined ? { of } : { of, days })
  }
  return (
    <View className={styles.which}>
      <Segment
        id="which"
        label="看哪些"
        choices={kindChoices}
        value={kindOf(shown)}
        onChange={(kind) => onShow(shownOf[kind])}
      />
      <View className={hasAge ? styles.age : undefined}>
        {hasAge && (
          <Segment
            id="age"
            label="在这一步多久了"
            choices={ageChoices}
            value={shown.days === undefined ? ANY_AGE : String(shown.days)}
            onChange={pickAge}
          />
        )}
      </View>
    </View>
  )
}
