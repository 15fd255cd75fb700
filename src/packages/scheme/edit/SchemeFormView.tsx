import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Cell } from '@/components/Cell'
import { Field } from '@/components/Field'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { Segment } from '@/components/Segment'
import { schemeFormOf, type SchemeDraft, type SchemeForm, type SchemeList, schemeLists } from '@/hooks/use-scheme-draft'
import { schemeChanges } from '@/words/scheme'
import type { VisitScheme } from '../../../../contracts/visit-scheme'
import { EntryList } from './EntryList'
import { EntrySheet } from './EntrySheet'
import { Months } from './Months'
import styles from './index.module.scss'

interface SchemeFormViewProps {
  use: SchemeDraft
  form: SchemeForm
  current: VisitScheme
}

const LONGEST_NAME = 20
const CONFIRMED = [
  { value: 'yes', label: '已确认' },
  { value: 'no', label: '待确认' },
] as const

export function SchemeFormView({ use, form, current }: SchemeFormViewProps) {
  const { change } = use
  const [open, setOpen] = useState<{ list: SchemeList; code: string } | null>(null)
  return (
    <>
      {use.isOutdated && <Outdated use={use} current={current} />}
      <Section title="口径的名字">
        <Field
          id="scheme-name"
          label="大家怎么叫它"
          maxLength={LONGEST_NAME}
          value={form.name}
          onInput={(name) => change({ name })}
        />
        <Segment
          id="scheme-confirmed"
          row
          label="市妇联确认了吗"
          choices={CONFIRMED}
          value={form.confirmed ? 'yes' : 'no'}
          onChange={(value) => change({ confirmed: value === 'yes' })}
        />
      </Section>
      {schemeLists.map((list) => (
        <EntryList key={list} list={list} form={form} change={change} onOpen={(code) => setOpen({ list, code })} />
      ))}
      <Section title="不属于四访的户" remark="多久走一次">
        <Months
          id="ordinary-months"
          label="不属于四访的户多久走一次"
          value={form.ordinaryEveryMonths}
          onChange={(ordinaryEveryMonths) => change({ ordinaryEveryMonths })}
        />
      </Section>
      <Changes form={form} current={current} />
      <EntrySheet open={open} form={form} current={current} change={change} onClose={() => setOpen(null)} />
    </>
  )
}

/** Somebody else published meanwhile: hers stays, and she decides. */
function Outdated({ use: { keeping, rebase }, current }: Pick<SchemeFormViewProps, 'use' | 'current'>) {
  return (
    <View className={styles.outdated}>
      <Notice tone="bad" inset fact={`已经有人发布了第 ${current.version} 版`}>
        您写的还在。接着改的话，最下面会列出和新版本差在哪里，看清楚再发布。
      </Notice>
      <Button id="rebase" onTap={rebase}>
        接着我的改
      </Button>
      <Button id="restart" kind="second" onTap={() => keeping.change(schemeFormOf(current))}>
        丢掉我的，从新版本改起
      </Button>
    </View>
  )
}

function Changes({ form, current }: { form: SchemeForm; current: VisitScheme }) {
  const changes = schemeChanges(current, form)
  return (
    <Section
      title={`和第 ${current.version} 版比`}
      remark={changes.length > 0 ? `${changes.length} 处改动` : undefined}
    >
      {changes.length === 0 && <Cell plain title="还没有改动" />}
      {changes.map((words) => (
        <Cell key={words} plain title={words} />
      ))}
    </Section>
  )
}
