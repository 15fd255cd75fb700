import { useState } from 'react'
import { Cell, CellGroup } from '@/components/Cell'
import { Dotted } from '@/components/Dot'
import { Hero } from '@/components/Hero'
import { Icon } from '@/components/Icon'
import { Notice, Strong } from '@/components/Notice'
import { RingCheck } from '@/components/RingCheck'
import { SearchBox } from '@/components/SearchBox'
import { Section } from '@/components/Section'
import { SyncMark } from '@/components/SyncMark'
import { Tag, Tags } from '@/components/Tag'
import { Tap } from '@/components/Tap'
import { Timeline } from '@/components/Timeline'
import styles from './index.module.scss'
import { nothing } from './samples'

export function Lists() {
  const [query, setQuery] = useState('')
  const [done, setDone] = useState(false)
  return (
    <>
      <Hero
        title={'今天该走 3 户，\n有 2 件答应的事快到了'}
        detail={<Dotted parts={['11月24日 周二', '杨庄村第三网格']} />}
      />
      <Notice tone="wait" onTap={nothing}>
        本机 <Strong>2 条</Strong>待上传，有信号会自动传
      </Notice>
      <SearchBox placeholder="姓名、门牌或拼音首字母" value={query} onInput={setQuery} />
      <Section title="该走的户" remark="按约好的日子排">
        <Cell
          title="王桂英 家"
          detail={<Dotted parts={['每月一次', '10月24日走过']} />}
          end="今天"
          endStrong
          onTap={nothing}
        />
        <Cell title="孙玉梅 家" detail="有一件事等你回话" end="今天" endStrong onTap={nothing} />
        <Cell title="李春燕 家" detail="10月21日走过" end="过了 3 天" endStrong onTap={nothing} />
        <Cell
          title="王桂英 家"
          detail={<Dotted parts={['三组 12 号', '今天走过']} />}
          end={<SyncMark state="onPhone" words="在本机" />}
          onTap={nothing}
        />
      </Section>
      <Section title="答应过的事" remark="办好了就点圆圈">
        <Cell
          lead={<RingCheck what="给孙玉梅回话" done={done} onTap={() => setDone(!done)} />}
          title="给孙玉梅回话：要带哪些材料"
          detail={<Dotted parts={['答应周四前', '还有 2 天']} />}
        />
        <Cell
          lead={<RingCheck what="给王桂英联系" done onTap={nothing} />}
          title="给王桂英联系村小课后托管"
          detail={<Dotted parts={['答应周六前', '还有 4 天']} />}
        />
      </Section>
      <Hero title="王桂英 家" detail={<Dotted parts={['杨庄村三组 12 号', '第三网格']} />}>
        <Tags>
          <Tag>空巢老人</Tag>
          <Tag>最美家庭</Tag>
          <Tag tone="turn">轮到你</Tag>
          <Tag tone="done">已办好</Tag>
          <Tag tone="wait">待盖章</Tag>
          <Tag tone="danger">还差 3 处</Tag>
          <Tag icon="hourglass">堂邑镇妇联办</Tag>
          <Tag tone="line">待确认</Tag>
        </Tags>
      </Hero>
      <Section title="家里人" remark="3 口">
        <Cell title="王桂英" after={<Dotted parts={['户主', '71 岁']} />} end={<Call name="王桂英" />} />
        <Cell title="陈红" after={<Dotted parts={['儿媳', '38 岁', '上晚班']} />} end={<Call name="陈红" />} />
        <Cell icon="lock" title="孙辈 1 人" detail="未成年人，点开看会留下记录" onTap={nothing} />
      </Section>
      <Section title="这户的经过" remark="没收下的排在最前">
        <History />
      </Section>
      <CellGroup>
        <Cell icon="wish" plain title="一盏护眼台灯" detail="儿童心愿" onTap={nothing} />
        <Cell icon="plus" accent title="再记一个心愿" onTap={nothing} />
        <Cell
          icon="shield"
          tone="danger"
          plain
          title="发现孩子可能受到伤害？"
          detail="先看该怎么做，不写在这张表里"
          onTap={nothing}
        />
      </CellGroup>
    </>
  )
}

function Call({ name }: { name: string }) {
  return (
    <Tap className={styles.call} label={`给${name}打电话`} onTap={nothing}>
      <Icon name="call" tone="accent" />
    </Tap>
  )
}

function History() {
  return (
    <Timeline
      entries={[
        {
          key: '1',
          icon: 'visit',
          title: <Dotted parts={['走访', '电话']} />,
          when: '昨天',
          detail: '没收下：门牌写的 21 号，户册上是 12 号',
          mark: <SyncMark state="problem" words="改一下门牌再传" />,
          onTap: nothing,
        },
        {
          key: '2',
          icon: 'visit',
          title: <Dotted parts={['走访', '入户']} />,
          when: '今天 15:24',
          detail: '问课后托管，答应周六前回话',
          mark: <SyncMark state="onPhone" />,
          onTap: nothing,
        },
        {
          key: '3',
          icon: 'wish',
          title: '心愿：护眼台灯',
          when: '今天 9:40',
          detail: '记录已到妇联，照片 1 张在后面传',
          mark: <SyncMark state="sending" words="照片正在上传" progress={0.4} />,
        },
        {
          key: '4',
          icon: 'gift',
          title: '冬日暖心包 1 份',
          when: '11月5日',
          detail: '本人签收',
          mark: <SyncMark state="arrived" />,
        },
      ]}
    />
  )
}
