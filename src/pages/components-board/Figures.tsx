import { Measure } from '@/components/Bar'
import { Cell } from '@/components/Cell'
import { Dotted } from '@/components/Dot'
import { Hero } from '@/components/Hero'
import { Section } from '@/components/Section'
import { StatTile, StatTiles } from '@/components/StatTile'
import { nothing } from './samples'

const TARGET = 0.9

export function Figures() {
  return (
    <>
      <Hero title="堂邑镇" detail={<Dotted parts={['26 个网格', '今天 15:20 的数']} />} />
      <Section title="要你过问的" remark="点开就是记录">
        <Cell
          icon="problem"
          tone="danger"
          title="3 件诉求超过 7 天没回话"
          detail="路西 2 件、杨庄 1 件"
          onTap={nothing}
        />
        <Cell
          icon="half"
          tone="wait"
          title="6 户两个月没人走到"
          detail="都在杨庄村第二网格，网格员待补"
          onTap={nothing}
        />
        <Cell icon="calendar" tone="wait" title="2 个村明年 3 月换届" detail="建议 12 月起准备" onTap={nothing} />
      </Section>
      <Section title="四访走到了多少户" remark="目标 90%">
        <Measure name="空巢留守" reached={198} whole={214} unit="户" verb="再走" target={TARGET} onTap={nothing} />
        <Measure name="生活困难" reached={131} whole={156} unit="户" verb="再走" target={TARGET} onTap={nothing} />
        <Measure name="创业遇难处" reached={40} whole={43} unit="户" verb="再走" onTap={nothing} />
        <Measure name="暖新活动" reached={319} whole={100} unit="场" verb="再办" target={1} onTap={nothing} />
        <Measure name="家庭有矛盾" reached={0} whole={0} unit="户" verb="再走" target={TARGET} />
      </Section>
      <Section title="这个月办了多少" remark="点数字看记录" bare>
        <StatTiles>
          <StatTile label="走访" figure="412" unit="户次" meaning="比 10 月多 37" onTap={nothing} />
          <StatTile label="诉求办结" figure="31" unit="/ 38 件" meaning="7 件在办" onTap={nothing} />
          <StatTile label="心愿实现" figure="18" unit="/ 25 个" meaning="5 个待认领" onTap={nothing} />
          <StatTile label="礼包发放" figure="18,642" unit="/ 20,000 份" meaning="24 份在网格" onTap={nothing} />
        </StatTiles>
      </Section>
    </>
  )
}
