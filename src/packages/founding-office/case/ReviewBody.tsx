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
import { BlankSheet } from '../../founding/parts/BlankSheet'
import type { CaseUse } from '../../founding/parts/use-case'
import { useFilling } from '../../founding/parts/use-filling'
import { CaseHead } from '../../founding/case/CaseHead'
import { Arrived } from './Arrived'
import { GiveBack } from './GiveBack'
import { History } from './History'
import { Invite } from './Invite'
import { OurStep } from './OurStep'
import { Papers } from './Papers'
import { PaperSheet } from './PaperSheet'
import { RemarkSheet } from './RemarkSheet'
import { changedPlaces, handedInAt, inHandOf } from './review-view'
import { ReviewDock } from './ReviewDock'
import { RosterSheet } from './RosterSheet'
import { Standing } from './Standing'
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
export function ReviewBody({ use, seen, progress }: ReviewBodyProps) {
  const { found } = seen
  const isOurs = found.side === 'superior'
  const inHand = inHandOf(found, progress)
  const filling = useFilling(found.id, use, inHand?.state ?? null)
  const review = useFoundingReview(found.id, use.refresh)
  const remarks = useRemarks(found.id)
  const [paper, setPaper] = useState<PackDocument | null>(null)
  const [roster, setRoster] = useState<string | null>(null)
  const changed = inHand ? changedPlaces(inHand.submission) : []
  const isReturning = remarks.isWriting && inHand !== null
  const dock = isOurs && <ReviewDock {...{ found, progress, inHand, review, remarks }} onFill={filling.open} />
  return (
    <Page title="建会" place="foundings" wide heroic dock={dock} undo={<Told />}>
      <Hero
        title={String(found.answers.unitName?.value ?? '')}
        detail={
          <Dotted
            parts={[standingWords(found, progress), `联系人${found.contact.name}，手机尾号 ${found.contact.phoneTail}`]}
          />
        }
      />
      <View className={styles.head}>
        <CaseHead nameless found={found} progress={progress} />
      </View>
      <View>
        {use.failure && (
          <Notice tone="wait" icon="offline">
            现在连不上妇联，这是上次取到的。
          </Notice>
        )}
      </View>
      <View className={styles.columns}>
        <View className={styles.column}>
          <Standing found={found} progress={progress} />
          <View>{inHand && <Arrived found={found} inHand={inHand} />}</View>
          <View>
            {isReturning && <GiveBack remarks={remarks.remarks} onNote={remarks.note} onRemark={remarks.open} />}
          </View>
          <View>
            {inHand && !isReturning && (
              <OurStep
                {...{ found, progress }}
                state={inHand.state}
                at={filling.at}
                onOpen={isOurs ? filling.open : undefined}
              />
            )}
          </View>
          <History found={found} />
          {isOurs && found.closed === null && found.unitId === null && <Invite caseId={found.id} />}
        </View>
        <View className={styles.column}>
          <Steps
            {...{ found, progress, changed }}
            notes={isReturning ? remarks.remarks.notes : {}}
            shown={inHand ? handedInAt(progress, inHand.kind)?.step.id : undefined}
            onRemark={isReturning ? remarks.open : undefined}
            onRoster={setRoster}
          />
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
      <RemarkSheet
        found={found}
        place={remarks.at}
        note={remarks.at === null ? '' : (remarks.remarks.notes[remarks.at] ?? '')}
        onNote={remarks.noteAt}
        onClose={() => remarks.open(null)}
      />
    </Page>
  )
}
