import { Cell } from '@/components/Cell'
import { Section } from '@/components/Section'
import { levelName } from '@/messages'
import { divisionLevels } from '../../../../contracts/unit-kinds'
import type { UnitRecord } from '../../../../contracts/units'
import type { BadRow } from './parse-rows'

/** `市 1 个，区县 8 个，镇街 136 个`. */
export const countsText = (units: readonly UnitRecord[]): string =>
  divisionLevels
    .flatMap((level) => {
      const count = units.filter((unit) => unit.level === level).length
      return count > 0 ? [`${levelName[level]} ${count} 个`] : []
    })
    .join('，')

/** More than these are not read one by one; the list is mended where it came from. */
const SHOWN = 50

/** Each with its line, as it was pasted, and what is wrong. */
export function BadRows({ bad }: { bad: readonly BadRow[] }) {
  return (
    <Section title="这些行要改" remark={`${bad.length} 行`}>
      {bad.slice(0, SHOWN).map(({ line, text, problem }) => (
        <Cell key={line} icon="problem" tone="danger" title={`第 ${line} 行`} after={problem} detail={text} />
      ))}
      {bad.length > SHOWN && <Cell plain title={`还有 ${bad.length - SHOWN} 行，先改这些`} />}
    </Section>
  )
}
