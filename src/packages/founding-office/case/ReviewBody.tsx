import { View } from '@tarojs/components'
import { useState } from 'react'
import { Dotted } from '@/components/Dot'
import { Hero } from '@/components/Hero'
import { Notice } from '@/components/Notice'
import { Page } from '@/components/Page'
import { Told } from '@/components/Told'
import type { SeenCase } from '@/hooks/use-founding-case'
import type { PackDocument } from '@/hooks/use-founding-papers'
import { useFoundingReview } from '@/hooks/use-founding-review'
import type { Progress } from '../../../../contracts/founding/progress'
import { CaseHead } from '../../founding/case/CaseHead'
import { BlankSheet } from '../../founding/parts/BlankSheet'
import type { CaseUse } from '../../founding/parts/use-case'
import { useFilling } from '../../founding/parts/use-filling'
import { OurSide } from './OurSide'
import { Papers } from './Papers'
import { PaperSheet } from './PaperSheet'
import { RemarkSheet } from './RemarkSheet'
import { changedPlaces, handedInAt, type InHand, inHandOf } from './review-view'
import { ReviewDock } from './ReviewDock'
import { RosterSheet } from './RosterSheet'
import { standingWords } from './standing-words'
import { Steps } from './Steps'
import { useRemarks } from './use-remarks'
import styles from './index.module.scss'

export interface ReviewBodyProps {
  use: CaseUse
  seen: SeenCase
  progress: Progress
}

/** A case before its federation: what arrived, her own blanks, what was filled in, the papers, and how it came about. */
export function ReviewBody({ use, seen: { found }, progress }: ReviewBodyProps) {
  const inHand = inHandOf(found, progress)
  const filling = useFilling(found.id, use, inHand?.state ?? null)
  const review = useFoundingReview(found.id, use.refresh)
  const remarks = useRemarks(found.id)
  const [roster, setRoster] = useState<string | null>(null)
  const [paper, setPaper] = useState<PackDocument | null>(null)
  const changed = inHand ? changedPlaces(inHand.submission) : []
  const shared = { found, progress, inHand, remarks }
  const dock = found.side === 'superior' && <ReviewDock {...shared} review={review} onFill={filling.open} />
  return (
    <Page title="建会" place="foundings" wide heroic dock={dock} undo={<Told />}>
      <Head {...{ found, progress }} isOld={use.failure !== null} />
      <View className={styles.columns}>
        <OurSide {...shared} filling={filling} onTicked={() => void use.refresh()} />
        <View>
          <Said {...shared} changed={changed} onRoster={setRoster} />
          <Papers caseId={found.id} onOpen={setPaper} />
        </View>
      </View>
      <View>
        {inHand && (
          <BlankSheet telling={{ found, progress, state: inHand.state, side: 'superior' }} filling={filling} />
        )}
      </View>
      <View>
        {paper && <PaperSheet caseId={found.id} paper={paper} changed={changed} onClose={() => setPaper(null)} />}
      </View>
      <View>
        {roster !== null && <RosterSheet caseId={found.id} roster={roster} onClose={() => setRoster(null)} />}
      </View>
      <RemarkSheet found={found} use={remarks} />
    </Page>
  )
}

function Head({ found, progress, isOld }: { found: SeenCase['found']; progress: Progress; isOld: boolean }) {
  const { name, phoneTail } = found.contact
  return (
    <View>
      <Hero
        title={String(found.answers.unitName?.value ?? '')}
        detail={<Dotted parts={[standingWords(found, progress), `联系人${name}，手机尾号 ${phoneTail}`]} />}
      />
      <View className={styles.head}>
        <CaseHead nameless found={found} progress={progress} />
      </View>
      {isOld && (
        <Notice tone="wait" icon="offline">
          现在连不上妇联，这是上次取到的。
        </Notice>
      )}
    </View>
  )
}

interface SaidProps {
  found: SeenCase['found']
  progress: Progress
  inHand: InHand | null
  remarks: ReturnType<typeof useRemarks>
  changed: readonly string[]
  onRoster: (roster: string) => void
}

function Said({ found, progress, inHand, remarks, changed, onRoster }: SaidProps) {
  const isReturning = remarks.isWriting && inHand !== null
  return (
    <Steps
      {...{ found, progress, changed, onRoster }}
      notes={isReturning ? remarks.remarks.notes : {}}
      shown={inHand ? handedInAt(progress, inHand.kind)?.step.id : undefined}
      onRemark={isReturning ? remarks.open : undefined}
    />
  )
}
