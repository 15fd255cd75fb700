import { Button } from '@/components/Button'
import { Dock } from '@/components/Dock'
import type { FoundingCase } from '@/hooks/use-founding-case'
import type { FoundingReviewUse } from '@/hooks/use-founding-review'
import { tell } from '@/hooks/use-told'
import { failureMessage } from '@/messages'
import { buzz, confirm } from '@/native'
import { handOverName } from '@/words/founding-papers'
import type { Progress } from '../../../../contracts/founding/progress'
import { type InHand, mayEstablish, unitWords } from './review-view'
import type { RemarksUse } from './use-remarks'

interface ReviewDockProps {
  found: FoundingCase
  progress: Progress
  inHand: InHand | null
  review: FoundingReviewUse
  remarks: RemarksUse
  /** Opens the first of the federation's own blanks. */
  onFill: (blank: string) => void
}

/** The answer of the federation that was asked; those above only look on and have no dock. */
export function ReviewDock(props: ReviewDockProps) {
  const { found, inHand, remarks } = props
  if (mayEstablish(found)) return <Establish {...props} />
  if (!inHand) return null
  return remarks.isWriting ? <GiveBackDock {...props} inHand={inHand} /> : <AnswerDock {...props} inHand={inHand} />
}

type AnswerProps = ReviewDockProps & { inHand: InHand }

const hintOf = ({ failure }: FoundingReviewUse): string | undefined =>
  failure
    ? `${failureMessage[failure.code].title}。${failure.details.issues?.[0]?.problem ?? failureMessage[failure.code].advice}`
    : undefined

function AnswerDock({ inHand: { kind, state }, review, remarks, onFill }: AnswerProps) {
  const wanted = state.asked.filter((id) => state.open.includes(id) || state.toConfirm.includes(id))
  const [first] = wanted
  const agree = async () => {
    if (!(await review.agree(kind))) return
    buzz()
    tell(`同意了${handOverName[kind]}`)
  }
  return (
    <Dock hint={hintOf(review)} hintIcon="problem">
      <Button id="return-papers" kind="second" onTap={remarks.begin}>
        退回修改
      </Button>
      {first === undefined ? (
        <Button
          id="agree"
          icon="seal"
          busy={review.busy === 'agree' && '正在办'}
          off={state.missing.length > 0 && '还不能同意'}
          onTap={() => void agree()}
        >
          同意
        </Button>
      ) : (
        <Button id="fill-ours" onTap={() => onFill(first)}>
          {`填，还差 ${wanted.length} 处`}
        </Button>
      )}
    </Dock>
  )
}

function GiveBackDock({ inHand: { kind }, review, remarks }: AnswerProps) {
  const given = remarks.given()
  const count = Object.keys(given.notes).length
  const giveBack = async () => {
    if (!(await review.giveBack(kind, given))) return
    remarks.forget()
    tell(`退回了${handOverName[kind]}，联系人看得到意见`)
  }
  return (
    <Dock hint={hintOf(review)} hintIcon="problem">
      <Button id="keep-papers" kind="second" onTap={remarks.leave}>
        先不退
      </Button>
      <Button
        id="confirm-return"
        kind="careful"
        busy={review.busy === 'giveBack' && '正在退回'}
        off={count === 0 && given.note.trim() === '' && '还没写意见'}
        onTap={() => void giveBack()}
      >
        {count > 0 ? `退回，附 ${count} 处意见` : '退回'}
      </Button>
    </Dock>
  )
}

function Establish({ found, progress, review }: ReviewDockProps) {
  const { later } = found
  const establish = async () => {
    const content = `${unitWords(found, progress).join('；')}。`
    const asked = later ? { title: '让新名单生效？', yes: '生效' } : { title: '正式成立？', yes: '成立' }
    if (!(await confirm({ ...asked, content }))) return
    const made = await review.establish()
    if (!made) return
    buzz()
    tell(`${later ? '生效' : '成立'}了，${made.staff} 位当选的人已上任`)
  }
  return (
    <Dock
      hint={hintOf(review) ?? (later ? '结果批复了，生效就换到组织名单里' : '结果批复了，建起来就进组织名单')}
      hintIcon={review.failure ? 'problem' : 'check'}
    >
      <Button
        id="establish"
        icon="building"
        busy={review.busy === 'establish' && '正在建'}
        onTap={() => void establish()}
      >
        {later ? '新名单生效' : '正式成立'}
      </Button>
    </Dock>
  )
}
