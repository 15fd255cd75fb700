import { View } from '@tarojs/components'
import { useEffect, useMemo } from 'react'
import { Button } from '@/components/Button'
import { Dock } from '@/components/Dock'
import { Field } from '@/components/Field'
import { Notice } from '@/components/Notice'
import { Page } from '@/components/Page'
import { Section } from '@/components/Section'
import { useBeginningUnits } from '@/hooks/use-beginning-units'
import { useKeptForm } from '@/hooks/use-kept-form'
import { tell } from '@/hooks/use-told'
import { failureMessage } from '@/messages'
import { replacePage, routes } from '@/routes'
import { parseRows, type ParsedRows } from './parse-rows'
import { BadRows, countsText } from './Preview'
import styles from './index.module.scss'

/** All of a city fits. */
const MOST_CHARACTERS = 400_000
const EXAMPLE = '3715 聊城市\n371502 东昌府区\n371502102 堂邑镇\n371502102257 张屯村'

export function Begin() {
  const { form, begin, change, kept, forget } = useKeptForm<{ pasted: string }>('units/begin')
  useEffect(() => begin({ pasted: '' }), [begin])
  const pasted = form?.pasted ?? ''
  const parsed = useMemo(() => parseRows(pasted), [pasted])
  const { done, run } = useBeginningUnits()
  const submit = async () => {
    if ((await run.run(parsed.units)) === null) return
    forget()
    tell(`${parsed.units.length} 个单位都登记好了`)
    replacePage(routes.units(parsed.units[0]?.id ?? ''))
  }
  const busy = `正在登记，已有 ${done} / ${parsed.units.length} 个`
  return (
    <Page
      title="登记单位"
      place="units"
      dock={
        <Dock
          hint={kept ? '登记过的再登记一遍也不会重复' : '手机存满了，这些字还没存住。先别退出这一页。'}
          hintIcon={kept ? 'check' : 'problem'}
        >
          <Button id="begin-units" busy={run.busy && busy} off={offOf(parsed)} onTap={() => void submit()}>
            {run.failure && done > 0 ? '接着登记' : `登记 ${parsed.units.length} 个单位`}
          </Button>
        </Dock>
      }
    >
      <View>{run.failure && <Refused failure={run.failure} done={done} parsed={parsed} />}</View>
      <Section title="区划代码和名称">
        <View className={styles.say}>
          一行一个：代码、名称，中间空一格。从表格里复制两列粘贴过来就行，市、县、镇、村可以混在一起。
        </View>
        <Field
          id="rows"
          joined
          lines
          label="粘贴在这里"
          placeholder={EXAMPLE}
          maxLength={MOST_CHARACTERS}
          value={pasted}
          hint={parsed.units.length > 0 ? countsText(parsed.units) : '名称不带“妇联”的会自动补上。'}
          onInput={(value) => change({ pasted: value })}
        />
      </Section>
      <View>{parsed.bad.length > 0 && <BadRows bad={parsed.bad} />}</View>
    </Page>
  )
}

const offOf = ({ units, bad }: ParsedRows): string | false => {
  if (bad.length > 0) return `有 ${bad.length} 行要改`
  return units.length === 0 && '还差：代码和名称'
}

interface RefusedProps {
  failure: NonNullable<ReturnType<typeof useBeginningUnits>['run']['failure']>
  done: number
  parsed: ParsedRows
}

/** Which unit it stopped at; what came before is there. */
function Refused({ failure, done, parsed }: RefusedProps) {
  const message = failureMessage[failure.code]
  const id = failure.details.issues?.[0]?.path ?? failure.details.limit
  const unit = parsed.units.find((candidate) => candidate.id === id)
  const at = unit ? `停在 ${unit.id} ${unit.name}。` : ''
  const isOffline = failure.code === 'OFFLINE'
  return (
    <Notice tone={isOffline ? 'wait' : 'bad'} icon={isOffline ? 'offline' : undefined} fact={message.title}>
      {`${at}${done > 0 ? `前面 ${done} 个已经登记好。` : ''}${isOffline ? '有信号再点一次，会接着登记。' : message.advice}`}
    </Notice>
  )
}
