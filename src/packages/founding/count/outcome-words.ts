import type { Outcome } from '../../../../contracts/founding/election'

/** What came of a round, in sentences. */
export function outcomeWords(outcome: Outcome): { title: string; detail: string; good: boolean } {
  if (outcome.state === 'noQuorum')
    return { title: `到会不足 ${outcome.needed} 人，不能选举`, detail: '请改期再开，人到齐了再投。', good: false }
  if (outcome.state === 'void')
    return { title: '收回的比发出的多，这次选举无效', detail: '请当场重新选一次，再填新的票数。', good: false }
  const { elected, tied, vacant, needed } = outcome
  const names = elected.length === 0 ? '没有人当选' : `${elected.join('、')}当选`
  if (tied)
    return {
      title: names,
      detail: `${tied.names.join('、')}票数一样，在她们中间再投一次，选 ${tied.seats} 名。`,
      good: false,
    }
  if (vacant > 0)
    return { title: names, detail: `得 ${needed} 票才当选，还空 ${vacant} 名。`, good: elected.length > 0 }
  return { title: names, detail: `得 ${needed} 票当选，${elected.length} 名选满了。`, good: true }
}
