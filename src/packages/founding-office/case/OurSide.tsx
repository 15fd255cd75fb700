import { View } from '@tarojs/components'
import type { FoundingCase } from '@/hooks/use-founding-case'
import type { Progress } from '../../../../contracts/founding/progress'
import { AftercareList } from '../../founding/parts/AftercareList'
import type { FillingUse } from '../../founding/parts/use-filling'
import { Arrived } from './Arrived'
import { GiveBack } from './GiveBack'
import { History } from './History'
import { Invite } from './Invite'
import { OurStep } from './OurStep'
import type { InHand } from './review-view'
import { Standing } from './Standing'
import type { RemarksUse } from './use-remarks'

interface OurSideProps {
  found: FoundingCase
  progress: Progress
  inHand: InHand | null
  remarks: RemarksUse
  filling: FillingUse
  onTicked: () => void
}

/** What the federation has to do with it: what arrived, its blanks or its remarks, and what went over before. */
export function OurSide({ found, progress, inHand, remarks, filling, onTicked }: OurSideProps) {
  const isOurs = found.side === 'superior'
  return (
    <View>
      <Standing found={found} progress={progress} />
      <AftercareList found={found} mayTick={isOurs} onTicked={onTicked} />
      <View>{inHand && <Arrived found={found} inHand={inHand} />}</View>
      <View>{inHand && <Answer {...{ found, progress, inHand, remarks, filling }} />}</View>
      <History found={found} />
      <View>{isOurs && found.closed === null && found.unitId === null && <Invite caseId={found.id} />}</View>
    </View>
  )
}

function Answer({
  found,
  progress,
  inHand: { state },
  remarks,
  filling,
}: Omit<OurSideProps, 'onTicked'> & { inHand: InHand }) {
  if (remarks.isWriting) return <GiveBack remarks={remarks.remarks} onNote={remarks.note} onRemark={remarks.open} />
  const onOpen = found.side === 'superior' ? filling.open : undefined
  return <OurStep {...{ found, progress, state, onOpen }} at={filling.at} />
}
