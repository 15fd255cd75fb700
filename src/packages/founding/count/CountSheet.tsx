import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { CellGroup } from '@/components/Cell'
import { Dotted } from '@/components/Dot'
import { Hero } from '@/components/Hero'
import { Notice } from '@/components/Notice'
import { Page } from '@/components/Page'
import { PickField } from '@/components/PickField'
import { type Contest, useRecordingCount } from '@/hooks/use-founding-count'
import type { StoredRow } from '@/hooks/use-founding-roster'
import { useKeptForm } from '@/hooks/use-kept-form'
import { tell } from '@/hooks/use-told'
import { fullDayText } from '@/messages'
import { buzz } from '@/native'
import { goBack } from '@/routes'
import { passLine, quorumLine } from '../../../../contracts/founding/election'
import type { Progress } from '../../../../contracts/founding/progress'
import { electionOfLeaders, electionOfMembers, type Office } from './contests'
import { type CountForm, withRound } from './count-form'
import { CountDock } from './CountDock'
import { PutUp } from './PutUp'
import { Round } from './Round'
import { roundsOf, type RoundView } from './rounds'
import styles from './index.module.scss'

interface CountSheetProps {
  caseId: string
  of: 'executives' | 'leaders'
  progress: Progress
  rows: readonly StoredRow[]
}

const emptyForm: CountForm = { heldOn: '', rounds: {}, added: {} }

/** The counting sheet: numbers of ballots alone, kept at each key, checked while she types. */
export function CountSheet({ caseId, of, progress: { values }, rows }: CountSheetProps) {
  const { form: kept, begin, change, kept: isKept } = useKeptForm<CountForm>(`count/${caseId}/${of}`)
  const meetingDay = typeof values.meetingDay === 'string' ? values.meetingDay : ''
  useEffect(() => begin({ ...emptyForm, heldOn: meetingDay }), [begin, meetingDay])
  const form = kept ?? emptyForm
  const recording = useRecordingCount(caseId)
  const election = of === 'executives' ? electionOfMembers(values, rows) : electionOfLeaders(values, rows, form.added)
  const rounds = roundsOf(election, form)
  const { due, rules, contests, eligible } = election
  const record = async () => {
    const found = await recording.run({ of, heldOn: form.heldOn, contests: contestsOf(rounds) })
    if (!found) return
    buzz()
    tell('票数记下了，结果写进了文书')
    goBack('founding')
  }
  const add = (office: Office, name: string) =>
    change({ added: { ...form.added, [office]: [...(form.added[office] ?? []), name] } })
  const dock = (
    <CountDock
      {...{ rounds, kept: isKept, busy: recording.busy, failure: recording.failure }}
      hasDay={form.heldOn !== ''}
      onRecord={() => void record()}
    />
  )
  return (
    <Page title="计票" dock={dock}>
      <Hero
        title={`应到 ${due} 人，\n得 ${passLine(due, rules)} 票当选`}
        detail={<Dotted parts={[`至少到会 ${quorumLine(due, rules)} 人`, '照计票统计表填']} />}
      />
      <Notice tone="calm" icon="lock">
        只填票数，不记谁投了谁；不做电子投票，因为没有找到允许的规定。
      </Notice>
      <CellGroup>
        <PickField
          id="held-on"
          label="哪天选的"
          mode="date"
          value={form.heldOn === '' ? null : form.heldOn}
          words={form.heldOn === '' ? '' : fullDayText(form.heldOn)}
          onPick={(heldOn) => change({ heldOn })}
        />
      </CellGroup>
      {contests.map((contest) => (
        <View key={contest.office} className={styles.contest}>
          {rounds
            .filter((round) => round.contest.office === contest.office)
            .map((round) => (
              <Round
                key={round.index}
                round={round}
                onChange={(typed) => change(withRound(form, contest.office, round.index, typed))}
              />
            ))}
          <PutUp contest={contest} eligible={eligible} onAdd={(name) => add(contest.office, name)} />
        </View>
      ))}
    </Page>
  )
}

/** As it is recorded: only rounds that were counted whole. */
function contestsOf(rounds: readonly RoundView[]): Contest[] {
  const offices = [...new Set(rounds.map(({ contest }) => contest.office))]
  return offices.map((office) => ({
    office,
    rounds: rounds
      .filter(({ contest }) => contest.office === office)
      .flatMap(({ count }) =>
        count ? [{ ...count, candidates: [...count.candidates], writeIns: [...count.writeIns] }] : [],
      ),
  }))
}
