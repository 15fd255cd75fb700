import { Button } from '@/components/Button'
import { Cell, CellGroup } from '@/components/Cell'
import { Dock } from '@/components/Dock'
import { Hero } from '@/components/Hero'
import { Icon } from '@/components/Icon'
import { Notice } from '@/components/Notice'
import { Page } from '@/components/Page'
import { Section } from '@/components/Section'
import { call } from '@/native'

const POLICE = '110'
const WOMENS_LINE = '12338'

/** From the law on the protection of minors (arts. 11, 117): report at once. Sources: domain notes §1.6. */
const SIGNS = [
  '身上多处有伤，或隐私部位不正常地受伤',
  '瘦得厉害、昏迷，像是被打、被饿、被下药',
  '小姑娘怀孕、流产，或说有人对她动手动脚',
  '被丢下没人管，来历不明，走失，被拐卖',
  '被人带着讨钱，或有别的危险',
]

const DO = [
  '孩子眼下有危险，先打 110，陪在她身边',
  '再告诉村（居）委会和镇街妇联',
  '记住时间、地点、看到什么，等民警来问',
]

const DONT = ['不拍伤处，不发群，不跟邻居说', '不反复追问孩子，让民警和医生来问', '不自己去找对方问，不替人私下了结']

/** What to do first. A plain page: nothing is asked here and nothing is kept. */
export default function Harm() {
  return (
    <Page
      title="孩子可能受到伤害"
      dock={
        <Dock hint="刚才填的走访存在本机，回去接着填">
          <Button id="call-police" icon="call" onTap={() => call(POLICE)}>
            打 110
          </Button>
        </Dock>
      }
    >
      <Hero title={'先保护孩子，\n马上报告'} detail="觉得可能就报，不用先弄清楚，也不用等谁同意" />
      <Section title="先这样做">
        {DO.map((line, index) => (
          <Cell key={line} plain title={`${index + 1}. ${line}`} />
        ))}
      </Section>
      <Section title="不要这样做">
        {DONT.map((line) => (
          <Cell key={line} icon="close" tone="danger" plain title={line} />
        ))}
      </Section>
      <Section title="这些情形都要报">
        {SIGNS.map((line) => (
          <Cell key={line} icon="shield" plain title={line} />
        ))}
      </Section>
      <CellGroup>
        <Cell
          id="call-womens-line"
          lead={<Icon name="call" tone="accent" />}
          title="妇女维权热线 12338"
          detail="拿不准怎么办，也可以先问"
          stays
          onTap={() => call(WOMENS_LINE)}
        />
      </CellGroup>
      <Notice tone="calm" icon="lock">
        这件事不写进走访登记。这里不记名字，不留任何内容。
      </Notice>
    </Page>
  )
}
