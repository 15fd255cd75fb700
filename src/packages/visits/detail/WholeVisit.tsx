import { View } from '@tarojs/components'
import { Cell } from '@/components/Cell'
import { Dotted } from '@/components/Dot'
import { Hero } from '@/components/Hero'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { SyncMark } from '@/components/SyncMark'
import { Tag, Tags } from '@/components/Tag'
import { useToday } from '@/hooks/use-today'
import type { RecordView } from '@/hooks/use-outbox'
import type { SeenWhole } from '@/hooks/use-visit'
import { beforeDay, clockText, dayWithWeekday, modeName, outcomeName, recordKindName } from '@/messages'
import { openPage, routes } from '@/routes'
import { namesOf } from '@/words/households'
import { ymdOf } from '../../../../contracts/calendar'
import type { VisitScheme } from '../../../../contracts/visit-scheme'
import { Album } from './Album'
import { arrivalText } from './arrival'
import { Versions } from './Versions'
import styles from './index.module.scss'

export interface WholeVisitProps {
  visit: SeenWhole
  /** The scheme it was recorded under, for the names of codes; null until it is known. */
  scheme: VisitScheme | null
}

interface Props extends WholeVisitProps {
  /** How often the federation has it written. */
  revision: number
  /** What she wrote about it on this phone and has not arrived. */
  pending: readonly RecordView[]
  mayChange: boolean
}

export function WholeVisit({ visit, revision, scheme, pending, mayChange }: Props) {
  const { headName, address, gridName, targets, mode, outcome, demo } = visit
  return (
    <>
      <Hero title={`${headName} 家`} detail={<Dotted parts={[gridName, address]} />}>
        <View className={styles.tags}>
          <Tags>
            <Tag>{modeName[mode]}</Tag>
            <Tag tone={outcome === 'met' ? 'done' : 'plain'}>{outcomeName[outcome]}</Tag>
            {namesOf(scheme?.targets, targets).map((name) => (
              <Tag key={name}>{name}</Tag>
            ))}
            {visit.withdrawn && <Tag tone="line">已撤回</Tag>}
            {demo && <Tag tone="line">演示数据</Tag>}
          </Tags>
        </View>
      </Hero>
      <Withdrawn visit={visit} />
      <Concern visit={visit} />
      <Wishes visit={visit} scheme={scheme} />
      <Clearances visit={visit} scheme={scheme} />
      {visit.note !== null && (
        <Section title="记的话">
          <Cell plain title={visit.note} />
        </Section>
      )}
      {visit.album.length > 0 && <Album photos={visit.album} />}
      <Versions visitId={visit.id} revision={revision} scheme={scheme} />
      <Journey visit={visit} scheme={scheme} pending={pending} mayChange={mayChange} />
    </>
  )
}

function Withdrawn({ visit: { withdrawn } }: { visit: SeenWhole }) {
  const { now } = useToday()
  if (!withdrawn) return null
  return (
    <Notice tone="calm" fact={`已撤回：${withdrawn.reason ?? '记错了'}`}>
      {`${withdrawn.by} ${arrivalText(withdrawn.at, now)} 撤回。留着备查，不计入任何数。`}
    </Notice>
  )
}

function Concern({ visit: { concern } }: { visit: SeenWhole }) {
  const { today } = useToday()
  if (!concern) return null
  const { text, promise } = concern
  return (
    <Section title="她说的难处">
      <Cell plain title={text} />
      {promise ? (
        <Cell
          icon="bookmark"
          title={promise.text}
          detail={<Dotted parts={['答应的', `${beforeDay(promise.dueOn, today)}给回话`]} />}
        />
      ) : (
        <Cell plain title="这次没有答应什么" />
      )}
    </Section>
  )
}

function Wishes({ visit: { wishes }, scheme }: WholeVisitProps) {
  if (wishes.length === 0) return null
  return (
    <Section title="心愿" remark={`${wishes.length} 个`}>
      {wishes.map(({ id, kind, text }) => (
        <Cell key={id} icon="wish" plain title={text} detail={namesOf(scheme?.wishKinds, [kind])[0]} />
      ))}
    </Section>
  )
}

/** 三清. What was not asked is said to be so, and is not a fault. */
function Clearances({ visit: { clearances }, scheme }: WholeVisitProps) {
  if (!scheme) return null
  return (
    <Section title="三清" remark={scheme.confirmed ? undefined : '口径待确认'}>
      {scheme.clearances.map(({ code, name }) => {
        const answer = clearances.find((one) => one.code === code)
        const words = answer === undefined ? '这次没问' : answer.clear ? '清楚' : '还不清楚'
        return <Cell key={code} plain title={name} end={words} endStrong={answer?.clear === false} />
      })}
    </Section>
  )
}

/** Who went, when, and when it arrived. */
function Journey({ visit, scheme, pending, mayChange }: Omit<Props, 'revision'>) {
  const { now, today } = useToday()
  const { visitorName, companion, visitedAt, storedAt, correction, unitName, schemeVersion, householdId } = visit
  return (
    <Section title="这条记录">
      <Cell plain title="谁去的" end={companion ? `${visitorName}，和${companion}一起` : visitorName} />
      <Cell plain title="哪天走的" end={`${dayWithWeekday(ymdOf(visitedAt), today)} ${clockText(visitedAt)}`} />
      <Cell plain title="到妇联" end={storedAt === null ? '还在本机' : arrivalText(storedAt, now)} />
      {correction && <Cell plain title="改过" end={`${correction.by} ${arrivalText(correction.at, now)}`} />}
      {pending.map((view) => (
        <Cell key={view.record.seq} plain title={recordKindName[view.record.kind]} end={<Mark view={view} />} />
      ))}
      <Cell plain title="单位" end={unitName} />
      <Cell
        plain
        title="走访口径"
        end={
          <View>
            <Dotted parts={[`第 ${schemeVersion} 版`, scheme && !scheme.confirmed && '待市妇联确认']} />
          </View>
        }
      />
      <Cell
        id="open-household"
        icon="household"
        title="看这一户的档案"
        onTap={() => openPage(routes.household(householdId))}
      />
      {!mayChange && <Cell icon="question" plain title="记错了？请记的人或村妇联主席更正。" />}
    </Section>
  )
}

const Mark = ({ view: { state } }: { view: RecordView }) =>
  state === 'problem' ? <SyncMark state="problem" words="没收下，见上面" /> : <SyncMark state={state} />
