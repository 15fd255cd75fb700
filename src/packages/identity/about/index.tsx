import { View } from '@tarojs/components'
import { Cell } from '@/components/Cell'
import { Hero } from '@/components/Hero'
import { Page } from '@/components/Page'
import { Section } from '@/components/Section'
import { useScheme } from '@/hooks/use-scheme'
import { useSession } from '@/hooks/use-session'
import { env } from '@/env'
import { openPage, routes } from '@/routes'
import { kept, neverKept } from './privacy'
import styles from './index.module.scss'

/** What this is, who answers for it, and what is kept about whom, and why. */
export default function About() {
  return (
    <Page title="关于">
      <Hero title="娘家人" detail="基层妇联的走访本" />
      <View className={styles.lead}>
        给村妇联主席、执委和各级妇联用：记走访，记答应过的事，把话带回去。表和数都从记录里来，不用再填一遍。
      </View>
      <Section title="记下的东西" remark="为什么记">
        {kept.map(({ what, why }) => (
          <Cell key={what} title={what} detail={why} />
        ))}
      </Section>
      <Section title="这些从来不记">
        {neverKept.map((what) => (
          <Cell key={what} icon="minus" plain title={what} />
        ))}
      </Section>
      <Scheme />
      <Section title="谁负责">
        <Cell
          title="运行和保管"
          detail="由您所在市的妇联负责。数据存在市妇联开通的微信云环境里，不卖给谁，也不给广告用。"
        />
        <Cell title="版本" end={env.version || '开发版'} />
        <Cell title="备案号" end={env.filingNumber || '尚未备案'} />
        <Cell title="开源许可" detail="程序是开源的，按 MIT 许可，谁都可以看、可以改。" />
        <Cell id="open-suggest" icon="question" title="投诉建议" onTap={() => openPage(routes.suggest)} />
      </Section>
    </Page>
  )
}

/** Where nobody is bound the scheme cannot be asked for, and what it says of itself is left out. */
function Scheme() {
  const { person } = useSession()
  return person && person.role !== 'founder' ? <SchemeState /> : null
}

function SchemeState() {
  const scheme = useScheme()
  if (!scheme) return null
  const detail = scheme.confirmed
    ? '市妇联已经确认。'
    : '口径待确认：没有找到公开的定义，先按相近的做法试行，等市妇联确认。已经记下的，都留着当时的版本。'
  return (
    <Section title="数据口径">
      <Cell title={`${scheme.name}，第 ${scheme.version} 版`} detail={detail} />
    </Section>
  )
}
