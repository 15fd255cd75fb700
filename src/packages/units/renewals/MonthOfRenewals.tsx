import { View } from '@tarojs/components'
import { Cell } from '@/components/Cell'
import { chunksOf } from '@/components/chunks'
import { Dotted } from '@/components/Dot'
import { Section } from '@/components/Section'
import type { Renewal } from '@/hooks/use-renewals'
import { fullDayText } from '@/messages'
import { openPage, routes } from '@/routes'
import type { RenewalMonth } from './months'

export const openRenewal = ({ staffId }: Renewal) => openPage(routes.member(staffId))

/** On a phone: the units whose terms end in one month. */
export function MonthOfRenewals({ month: { title, renewals } }: { month: RenewalMonth }) {
  return (
    <Section title={title} remark={`${renewals.length} 个`}>
      {chunksOf(renewals).map((chunk, index) => (
        <View key={index}>
          {chunk.map((renewal) => (
            <Cell
              key={renewal.staffId}
              id={`renewal-${renewal.staffId}`}
              title={renewal.unitName}
              detail={<Dotted parts={[`${fullDayText(renewal.termTo)}到`, renewal.chair]} />}
              onTap={() => openRenewal(renewal)}
            />
          ))}
        </View>
      ))}
    </Section>
  )
}
