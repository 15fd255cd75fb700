import { View } from '@tarojs/components'
import { memo, useState } from 'react'
import { Button } from '@/components/Button'
import { HouseholdCompare } from '@/components/HouseholdCompare'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import type { HouseholdPair } from '@/hooks/use-duplicates'
import { useToday } from '@/hooks/use-today'
import { failureMessage } from '@/messages'
import { openPage, routes } from '@/routes'
import { comparedSide } from '@/words/compared-households'
import { likenessText } from '@/words/household-changes'
import type { VisitScheme } from '../../../../contracts/visit-scheme'
import { MergeSheet } from './MergeSheet'
import { usePairDeciding } from './use-pair-deciding'
import styles from './index.module.scss'

export interface PairProps {
  pair: HouseholdPair
  scheme: VisitScheme | null
}

/** Two that may be the same. What was decided stays to be seen here, with its way back, until the page is left. */
export const Pair = memo(function Pair({ pair, scheme }: PairProps) {
  const { one, other, alike } = pair
  const { today } = useToday()
  const [isChoosing, setChoosing] = useState(false)
  const deciding = usePairDeciding(pair)
  const { decided, failure } = deciding
  const canMerge = one.withinReach && other.withinReach
  return (
    <Section title={`${one.headName} 家`}>
      <View>
        {decided === null && (
          <View>
            <View className={styles.alike}>{likenessText(alike)}</View>
            <HouseholdCompare
              titles={['这一户', '那一户']}
              one={comparedSide(one, scheme?.tags, today)}
              other={comparedSide(other, scheme?.tags, today)}
              unseen={canMerge ? undefined : '另一户不归这里管，请和那边的妇联对一对；要合并，请上一级妇联来办。'}
            />
          </View>
        )}
      </View>
      <View>
        {failure && (
          <Notice tone={failure.code === 'OFFLINE' ? 'wait' : 'bad'} inset fact={failureMessage[failure.code].title}>
            {failure.code === 'OFFLINE' ? '合并和放一边都要等有网时办。' : failureMessage[failure.code].advice}
          </Notice>
        )}
      </View>
      {decided === null ? (
        <View className={styles.ways}>
          {canMerge && (
            <Button id={`merge-${one.id}`} kind="second" small fit onTap={() => setChoosing(true)}>
              是同一户，合并
            </Button>
          )}
          <Button
            id={`differ-${one.id}`}
            kind="second"
            small
            fit
            busy={deciding.busy && '正在办'}
            onTap={() => void deciding.setAside()}
          >
            不是同一户
          </Button>
          {[one, other].map(({ id, withinReach, headName }, index) =>
            withinReach ? (
              <Button
                key={id}
                kind="quiet"
                fit
                label={`看${headName}家的档案，第${index + 1}户`}
                onTap={() => openPage(routes.household(id))}
              >
                {index === 0 ? '看这一户' : '看那一户'}
              </Button>
            ) : null,
          )}
        </View>
      ) : (
        <Decided deciding={deciding} />
      )}
      <MergeSheet
        open={isChoosing}
        pair={pair}
        scheme={scheme}
        onClose={() => setChoosing(false)}
        onMerge={async (keep) => {
          setChoosing(false)
          await deciding.merge(keep)
        }}
      />
    </Section>
  )
})

function Decided({ deciding: { decided, busy, undo } }: { deciding: ReturnType<typeof usePairDeciding> }) {
  if (decided === null) return null
  if (decided.kind === 'setAside')
    return (
      <View className={styles.padded}>
        <Notice tone="done" inset fact="不是同一户，以后不再问" />
      </View>
    )
  return (
    <>
      <View className={styles.padded}>
        <Notice tone="done" inset fact={`合并好了，留下${decided.keepName}家`}>
          走访、诉求和心愿都并过去了。以后发现不对，在并掉的那一户档案里也能撤销。
        </Notice>
      </View>
      <View className={styles.ways}>
        <Button id={`undo-${decided.drop}`} kind="second" small fit busy={busy && '正在撤销'} onTap={() => void undo()}>
          撤销合并
        </Button>
        <Button kind="quiet" fit onTap={() => openPage(routes.household(decided.keep))}>
          看合并后的户
        </Button>
      </View>
    </>
  )
}
