import { gates } from '../gates'
import type { Route } from '../route'

/** (c) 先建立、再完善、后提高: a contact person first, where members have no common time. What is filled in here stays filled in. */
export const contactFirst: Route = {
  id: 'contactFirst',
  title: '联系人先行',
  forWhom: '会员分散、凑不到一起开会的协会、商会和站点。',
  steps: [
    {
      id: 'recommend',
      title: '先建立：推选联系人',
      turn: 'contact',
      stage: 'preparing',
      sentences: [
        { text: '{unitName}是{unitKind}，地址{address}，有职工（会员）{staffTotal}人，其中女性{womenTotal}人。' },
        { text: '{recommendedDay}由{recommendedHow}，推选{contactName}为妇联工作联系人，电话{contactPhone}。' },
        { text: '单位有没有党组织：{hasParty}。联系群建好了没有：{groupChat}。' },
      ],
      keyPoint: { mark: '先有一个人，大家有事找得到她。', more: '联系人不是选举出来的组织，不用开大会。' },
      questions: ['cannotMeet', 'fewWomen', 'register'],
      documents: ['contactForm'],
      handOver: 'registration',
    },
    {
      id: 'register',
      title: '等上级登记',
      turn: 'superior',
      stage: 'petitioned',
      sentences: [{ text: '{registeredDay}登记{contactName}为{unitName}妇联工作联系人。' }],
      questions: ['whichSuperior'],
      documents: [],
      handOver: 'registration',
    },
    {
      id: 'improve',
      title: '再完善：把姐妹们聚起来',
      turn: 'contact',
      stage: 'contact',
      sentences: [
        { text: '姐妹们最想要的是：{needs}。' },
        { text: '愿意出来做事的骨干{willing}人，办过活动{activities}次，建会的意见：{consent}。' },
      ],
      rosters: [{ id: 'contactLog' }, { id: 'women' }],
      keyPoint: { mark: '平时联系多了，人心齐了，再谈建会。', more: '每月联系一次是建议，不是规定。' },
      questions: ['cannotMeet', 'men'],
      documents: ['contactLogSheet', 'womenRoster'],
      gates: [gates.improved, gates.womenAddUp],
    },
    {
      id: 'raise',
      title: '后提高：选一条路建会',
      turn: 'contact',
      stage: 'contact',
      sentences: [{ text: '姐妹们商量好了，下一步{nextRoute}。' }],
      keyPoint: { mark: '前面填过的都带过去，不用再填。' },
      questions: ['difference', 'whichToBuild', 'manyBrands'],
      documents: [],
    },
  ],
}

/** Where a contact person's case may go on. */
export const routesAfterContact = ['federation', 'committee', 'industry'] as const
