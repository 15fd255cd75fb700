import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Cell, CellGroup } from '@/components/Cell'
import { ChoiceChips } from '@/components/ChoiceChips'
import { DateChips } from '@/components/DateChips'
import { Dock } from '@/components/Dock'
import { Dotted } from '@/components/Dot'
import { Field } from '@/components/Field'
import { PhotoPicker } from '@/components/PhotoPicker'
import { Section } from '@/components/Section'
import { Segment } from '@/components/Segment'
import { Sheet } from '@/components/Sheet'
import { Notice } from '@/components/Notice'
import { nothing } from './samples'
import styles from './index.module.scss'

const TARGETS = [
  { value: 'lonely', label: '空巢留守' },
  { value: 'poor', label: '生活困难' },
  { value: 'starting', label: '创业遇难处' },
  { value: 'conflict', label: '家庭有矛盾' },
]
const CLEAR = [
  { value: 'clear', label: '清楚' },
  { value: 'unclear', label: '还不清' },
]
const CONCERN = [
  { value: 'yes', label: '有诉求' },
  { value: 'no', label: '这次没有' },
]
const TODAY = '2026-11-24'

export function Forms() {
  const [targets, setTargets] = useState(['lonely'])
  const [clear, setClear] = useState<string | undefined>('clear')
  const [unclear, setUnclear] = useState<string>()
  const [concern, setConcern] = useState('yes')
  const [promise, setPromise] = useState('去村小问清托管时间和费用')
  const [words, setWords] = useState('儿媳上晚班，孙子放学没人接，想问村小有没有课后托管')
  const [phone, setPhone] = useState('1370000')
  const [due, setDue] = useState<string | undefined>('2026-11-28')
  const [sheet, setSheet] = useState(false)
  return (
    <>
      <CellGroup>
        <Cell plain title={<Dotted parts={['今天 15:20', '入户', '赵桂芬']} />} onTap={() => setSheet(true)} />
      </CellGroup>
      <Section title="四访：属于哪一类" remark="口径待确认">
        <ChoiceChips label="四访" multiple choices={TARGETS} chosen={targets} onChange={setTargets} />
      </Section>
      <Section title="三清：清楚了吗" remark="口径待确认">
        <Segment row label="家庭情况" choices={CLEAR} value={clear} onChange={setClear} />
        <Segment row label="困难诉求" choices={CLEAR} value={unclear} onChange={setUnclear} />
        <Segment row label="矛盾隐患" choices={CLEAR} value="unclear" onChange={nothing} />
      </Section>
      <Section title="她说了什么难处">
        <View className={styles.stack}>
          <Segment label="她说了什么难处" choices={CONCERN} value={concern} onChange={setConcern} />
        </View>
        <Field joined lines label="诉求" value={words} onInput={setWords} />
        <Field joined label="我答应她" value={promise} onInput={setPromise} maxLength={13} />
        <DateChips label="哪天前给回话" today={TODAY} value={due} onChange={setDue} />
      </Section>
      <Section title="几种输入">
        <Field
          label="手机号"
          kind="phone"
          value={phone}
          onInput={setPhone}
          maxLength={11}
          error={phone.length < 11 ? `手机号要 11 位，还少 ${11 - phone.length} 位` : undefined}
        />
        <Field joined label="站点" value="陈庄快递站" source="扫码带出" onInput={nothing} hint="来自门口的二维码" />
        <Field joined label="怎么称呼" placeholder="比如 小吴" value="" onInput={nothing} />
      </Section>
      <Section title="照片" remark="可以不拍">
        <PhotoPicker
          photos={[]}
          hint={'要拍就拍事情，不拍孩子的脸。\n照片自己慢慢传，不耽误保存。'}
          most={3}
          onAdd={nothing}
          onOpen={nothing}
        />
      </Section>
      <Section title="按钮">
        <Buttons />
      </Section>
      <Dock hint="填到哪儿存到哪儿，15:24 已存在本机">
        <Button onTap={() => setSheet(true)}>保存走访</Button>
      </Dock>
      <Sheet
        open={sheet}
        title="这次怎么走的"
        onClose={() => setSheet(false)}
        action={<Button onTap={() => setSheet(false)}>就这样</Button>}
      >
        <ChoiceChips label="怎么走的" choices={CONCERN} chosen={['yes']} onChange={nothing} />
        <View className={styles.stack}>
          <Notice inset tone="calm">
            各地多为 1–4 名。这是建议，不是规定。
          </Notice>
        </View>
      </Sheet>
    </>
  )
}

function Buttons() {
  return (
    <View className={styles.stack}>
      <Button onTap={nothing}>保存走访</Button>
      <Button busy="正在保存">保存走访</Button>
      <Button kind="second" icon="gift" onTap={nothing}>
        发礼包
      </Button>
      <View className={styles.pair}>
        <Button off="还差 3 处">提交</Button>
        <Button kind="careful" onTap={nothing}>
          撤回
        </Button>
      </View>
      <Button kind="quiet" onTap={nothing}>
        看全文
      </Button>
      <View className={styles.pair}>
        <Button kind="second" fit icon="gift" onTap={nothing}>
          发礼包
        </Button>
        <Button icon="visit" onTap={nothing}>
          记走访
        </Button>
      </View>
      <View className={styles.pair}>
        <Button small fit onTap={nothing}>
          去填
        </Button>
        <Button small fit kind="second" busy="正在取" onTap={nothing}>
          再取一次
        </Button>
      </View>
    </View>
  )
}
