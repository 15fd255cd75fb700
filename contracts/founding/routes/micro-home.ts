import { gates } from '../gates'
import type { Route } from '../route'

/** (d) 妇女微家: an activity point, applied for and checked; nobody is elected. */
export const microHome: Route = {
  id: 'microHome',
  title: '建妇女微家',
  forWhom: '有个固定地方、有人愿意牵头的网格、楼栋、店铺、驿站。',
  steps: [
    {
      id: 'apply',
      title: '写申请',
      turn: 'contact',
      stage: 'preparing',
      sentences: [
        { text: '{unitName}（{unitKind}）申请建“{homeName}”，设在{homeSite}，属于{homeOwner}。' },
        { text: '微家长{homeHost}，电话{homeHostPhone}；服务方向{homeField}，开放时间{homeOpening}。' },
        { text: '联系人{contactName}，电话{contactPhone}。{applicationDay}。' },
      ],
      rosters: [{ id: 'services' }, { id: 'members' }],
      keyPoint: {
        mark: '五有：固定场所、组织标识、服务清单、活动记录、管理人员。',
        more: '这是一个县的公开做法，各地可以不同。',
      },
      questions: ['whatIsMicroHome', 'fewWomen'],
      documents: ['microHomeApplication'],
      handOver: 'application',
    },
    {
      id: 'check',
      title: '等上门核查',
      turn: 'superior',
      stage: 'petitioned',
      sentences: [
        {
          text: '{checkDay}{checkedBy}上门看过：固定场所{hasPlace}，组织标识{hasSign}，服务清单{hasServiceList}，活动记录{hasActivityLog}，管理人员{hasHost}。',
        },
        { text: '{replyNumber}，{replyDay}同意挂牌。' },
      ],
      questions: ['whatIsMicroHome'],
      documents: ['microHomeCheck', 'microHomeReply'],
      gates: [gates.fiveHaves],
      handOver: 'application',
    },
    {
      id: 'open',
      title: '挂牌，办第一次活动',
      turn: 'contact',
      stage: 'established',
      sentences: [{ text: '{plaqueDay}挂牌。第一次活动：{firstActivity}，{firstActivityDay}。' }],
      keyPoint: { mark: '每次活动记一笔：哪天、做了什么、来了多少人。' },
      questions: ['afterFounding', 'plaque'],
      documents: ['microHomeLog'],
    },
  ],
}
