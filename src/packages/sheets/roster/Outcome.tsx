import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Cell } from '@/components/Cell'
import { Hero } from '@/components/Hero'
import { Section } from '@/components/Section'
import { failureMessage } from '@/messages'
import { replacePage, routes } from '@/routes'
import type { Finished } from './roster-types'
import styles from './index.module.scss'

export interface OutcomeProps {
  unitId: string
  finished: Finished
  onAgain: () => void
}

const SHOWN = 30

/** Who came in, and who did not after all. */
export function Outcome({ unitId, finished: { receipts }, onAgain }: OutcomeProps) {
  const refused = receipts.filter(({ failure }) => failure !== null)
  const count = receipts.length - refused.length
  return (
    <>
      <Hero title={`${count} 人已登记`} detail="她们在微信里用手机号绑定，就能用了" />
      {refused.length > 0 && (
        <Section title="没有登记成" remark={`${refused.length} 行`}>
          {refused.slice(0, SHOWN).map(({ row, name, failure }) => (
            <Cell
              key={row}
              title={name}
              after={`第 ${row} 行`}
              detail={failure && failureMessage[failure.code].title}
            />
          ))}
        </Section>
      )}
      <View className={styles.ways}>
        <Button id="see-staff" onTap={() => replacePage(routes.staff(unitId))}>
          看名单
        </Button>
        <Button id="another-roster" kind="second" onTap={onAgain}>
          再导入一份
        </Button>
      </View>
    </>
  )
}
