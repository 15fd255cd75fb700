import { View } from '@tarojs/components'
import { Cell } from '@/components/Cell'
import { Tag } from '@/components/Tag'
import { openPage, routes } from '@/routes'
import { vocabulary } from '../../../../contracts/founding/catalogue'
import type { StepState } from '../../../../contracts/founding/progress'
import type { FoundingCase } from '@/hooks/use-founding-case'
import { kebab } from './StepSentences'
import styles from './parts.module.scss'

/** The lists of a step, each with how many stand on it. */
export function StepRosters({ found, state: { asked, open } }: { found: FoundingCase; state: StepState }) {
  const ids = asked.filter((id) => id in vocabulary.rosters)
  if (ids.length === 0) return null
  return (
    <View className={styles.rosters}>
      {ids.map((id) => {
        const roster = vocabulary.rosters[id]
        const rows = found.rosters[id]?.rows ?? 0
        return (
          <Cell
            key={id}
            id={`roster-${kebab(id)}`}
            icon="register"
            title={roster?.label}
            plain
            end={
              rows > 0 ? `${rows} ${roster?.unit ?? ''}` : open.includes(id) ? <Tag tone="turn">去填</Tag> : '还没有'
            }
            onTap={() => openPage(routes.foundingRoster(found.id, id))}
          />
        )
      })}
    </View>
  )
}
