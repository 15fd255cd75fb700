import type { VisitScheme } from '../../contracts/visit-scheme'

/**
 * 四访三清两心愿 as the seed fills it in. The four visit targets follow the nearest published practice (Tangshan Fengnan
 * 四访, Ningbo 四必访), the frequencies a published grid rule (ordinary twice a year, hardship and empty nest monthly);
 * 三清 and 两心愿 have no source. So it is not confirmed, and says so.
 */
export const demoScheme: VisitScheme = {
  version: 1,
  name: '四访三清两心愿',
  targets: [
    { code: 'emptyNest', name: '空巢留守', about: '家里主要是老人，或者妇女、孩子留守在家的户', everyMonths: 1 },
    { code: 'hardship', name: '生活困难', about: '低保、单亲、有残疾等日子过得紧的户', everyMonths: 1 },
    { code: 'business', name: '创业遇难处', about: '妇女在家创业、经营碰到难处的户', everyMonths: 3 },
    { code: 'discord', name: '家庭有矛盾', about: '夫妻、婆媳、邻里之间有矛盾的户', everyMonths: 1 },
  ],
  clearances: [
    { code: 'family', name: '家庭情况', about: '家里几口人、谁在家、靠什么生活' },
    { code: 'difficulty', name: '困难诉求', about: '有什么难处，想让妇联帮什么' },
    { code: 'risk', name: '矛盾隐患', about: '有没有要早点留心的矛盾' },
  ],
  wishKinds: [
    { code: 'woman', name: '妇女心愿', about: '她自己想要的一件小事' },
    { code: 'child', name: '儿童心愿', about: '家里孩子想要的一件小事' },
  ],
  tags: [
    { code: 'emptyNestElderly', name: '空巢老人', target: 'emptyNest' },
    { code: 'leftBehindWoman', name: '留守妇女', target: 'emptyNest' },
    { code: 'leftBehindChild', name: '留守儿童', target: 'emptyNest' },
    { code: 'hardshipWoman', name: '困难妇女', target: 'hardship' },
    { code: 'lowIncome', name: '低保', target: 'hardship' },
    { code: 'singleMother', name: '单亲母亲', target: 'hardship' },
    { code: 'disabledWoman', name: '残疾妇女', target: 'hardship' },
    { code: 'businessWoman', name: '创业困难女性', target: 'business' },
    { code: 'familyConflict', name: '家庭矛盾', target: 'discord' },
    { code: 'floatingWoman', name: '流动妇女', target: null },
    { code: 'newSectorWorker', name: '新就业群体', target: null },
    { code: 'finestFamily', name: '最美家庭', target: null },
    { code: 'beautifulYard', name: '美丽庭院', target: null },
  ],
  ordinaryEveryMonths: 6,
  confirmed: false,
  effectiveFrom: '2020-01-01T00:00:00.000Z',
}
