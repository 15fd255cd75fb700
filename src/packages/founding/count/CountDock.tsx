import { Button } from '@/components/Button'
import { Dock } from '@/components/Dock'
import type { CallFailure } from '@/hooks/failure'
import { failureMessage } from '@/messages'
import type { RoundView } from './rounds'

interface CountDockProps {
  rounds: readonly RoundView[]
  hasDay: boolean
  /** Stored on this phone. */
  kept: boolean
  busy: boolean
  failure: CallFailure | null
  onRecord: () => void
}

/** Says what is missing, else records the count. */
export function CountDock({ rounds, hasDay, kept, busy, failure, onRecord }: CountDockProps) {
  return (
    <Dock hint={failure ? failureText(failure) : hintOf(kept)} hintIcon={failure ? 'problem' : 'check'}>
      <Button id="record-count" busy={busy && '正在记'} off={whyNot(rounds, hasDay) ?? false} onTap={onRecord}>
        记下结果
      </Button>
    </Dock>
  )
}

const hintOf = (kept: boolean): string => (kept ? '填到哪儿存到哪儿，记下结果要有信号' : '手机存满了，请先别退出这一页')

function failureText({ code, details }: CallFailure): string {
  if (code === 'OFFLINE') return '记下结果要有信号，填的都在这台手机上'
  const { title, advice } = failureMessage[code]
  const issues = details.issues?.map(({ problem }) => problem).join(' ')
  return `${title}。${issues ?? advice}`
}

function whyNot(rounds: readonly RoundView[], hasDay: boolean): string | null {
  const empty = rounds.reduce((sum, round) => sum + round.empty, 0) + (hasDay ? 0 : 1)
  if (rounds.some(({ problems }) => problems.length > 0)) return '有票数对不上'
  if (empty > 0) return `还差 ${empty} 处`
  if (rounds.some(({ candidates }) => candidates.length === 0)) return '还没有候选人'
  if (rounds.some(({ outcome }) => outcome?.state !== 'counted')) return '这次选举不算数'
  return null
}
