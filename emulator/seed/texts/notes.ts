import { autumnMonths, coldMonths, warmMonths, type Need } from './story'

/** One line of what was seen when nothing was asked for. */
export interface Note {
  needs: readonly Need[]
  text: string
  /** The months in which it makes sense; any when not told. */
  months?: readonly number[]
}

const plain = (...texts: string[]): Note[] => texts.map((text) => ({ needs: [], text }))
const during = (months: readonly number[], ...texts: string[]): Note[] =>
  texts.map((text) => ({ needs: [], text, months }))
const fitting = (need: Need, ...texts: string[]): Note[] => texts.map((text) => ({ needs: [need], text }))

export const notes: Readonly<Record<'emptyNest' | 'hardship' | 'business' | 'discord' | 'ordinary', readonly Note[]>> =
  {
    emptyNest: [
      ...during(coldMonths, '炉子烧得旺，窗户留了缝', '菜窖收拾好了，过冬的菜够吃', '说孩子过年能回来，很高兴'),
      ...during(warmMonths, '下过雨，看了看屋顶，没漏', '院里的菜长得好，给我摘了一把'),
      ...plain('精神不错，院里刚扫过', '说话很健谈，留我喝了碗水'),
      ...plain('跟她把紧急电话又念了一遍'),
      ...fitting(
        'elder',
        '按时吃药，药盒是新换的',
        '刚从妇女之家回来，跟老姐妹说了半天话',
        '走路稳当，门槛边铺了防滑垫',
      ),
      ...fitting('grandchild', '孩子在写作业，字比上回工整'),
      ...fitting('absentHusband', '丈夫昨晚来过电话，说下月回来几天', '地里的活忙完了，在家纳鞋垫'),
    ],
    hardship: [
      ...during(coldMonths, '新换的窗户不透风了', '煤够烧到开春'),
      ...during(warmMonths, '晒了一院子的豆角'),
      ...plain('米面油都还够，屋里不冷', '手工活一直在做，上月挣了一些'),
      ...plain('家里收拾得利索，脸上有笑', '问过还缺什么，说先不用', '讲了新出的政策，她记在本子上'),
      ...fitting('child', '孩子学习上心，奖状贴在墙上', '书本费已经交上'),
      ...fitting('elder', '老人身上干净，被子晒过', '邻居常来搭把手'),
      ...fitting('lowIncome', '低保按时到了，本子看过'),
      ...fitting('singleMother', '上班的地方近了，中午能回家'),
    ],
    business: [
      ...plain('摊子照常开，生意比上月好些', '大棚里的苗出得齐', '又添了一台缝纫机', '订单排到下个月了'),
      ...plain('账本记得清楚', '带了两个姐妹一起干', '说最难的时候过去了', '新货刚到，忙着摆架'),
      ...plain('贷款的手续问清了，先不急着办', '学会了在手机上收单'),
    ],
    discord: [
      ...plain('一家人坐在一起吃饭，气氛好多了', '没再提上回的事', '说慢慢来，不着急', '两边都愿意再坐下来说说'),
      ...plain('单独跟她走了走，她心情还好', '按说好的在做，没有反复'),
      ...fitting('inLaws', '婆媳一起在院里择菜', '老人夸了儿媳一句，她笑了'),
      ...fitting('couple', '两口子一块下地去了', '家用按时给了'),
      ...fitting('child', '孩子跟大人有说有笑'),
    ],
    ordinary: [
      ...during(autumnMonths, '在忙秋收，站着说了几句', '刚收完玉米，晒了一院子'),
      ...during(warmMonths, '院里种了花，收拾得好看'),
      ...plain('家里都好，问了问近况', '一家人都在，没有难处', '讲了反电信诈骗的事，她给老人也说了'),
      ...plain('说起村里的变化，很高兴', '换了新电话，已经记下', '发了一张妇女之家的活动单'),
      ...plain('问了灶房用火，都安全', '愿意参加村里的活动'),
      ...fitting('child', '孩子上学都好', '孩子放学自己回来，路上有伴'),
      ...fitting('elder', '老人身体硬朗', '老人血压正常，天天散步'),
      ...fitting('grownChild', '孩子在外上班，常打电话回来'),
    ],
  }

export const notHomeNotes: readonly string[] = [
  '敲门没人应，邻居说下地了',
  '门锁着，过两天再来',
  '去镇上赶集了，没见到人',
  '家里没人，门口留了张条',
  '邻居说去女儿家住几天',
]

export const declinedNotes: readonly string[] = [
  '正忙着，说改天再聊',
  '今天不想说话，没多打扰',
  '说家里有客，下回再来',
  '隔着门说都好，没让进',
]
