/** What is said in the corpus. Invented, and of about the same length, so that bytes can be compared. */
export const names = [
  '王桂英',
  '孙玉梅',
  '李春燕',
  '陈秀云',
  '周凤兰',
  '赵秋菊',
  '刘爱华',
  '张翠平',
  '马金凤',
  '郭玉珍',
]
const surnames = [
  '王',
  '孙',
  '李',
  '陈',
  '周',
  '赵',
  '刘',
  '张',
  '马',
  '郭',
  '于',
  '徐',
  '朱',
  '高',
  '林',
  '何',
  '梁',
  '宋',
  '郑',
  '谢',
]
const given = [
  '桂英',
  '玉梅',
  '春燕',
  '秀云',
  '凤兰',
  '秋菊',
  '爱华',
  '翠平',
  '金凤',
  '玉珍',
  '淑芬',
  '红霞',
  '丽娟',
  '素琴',
  '海燕',
  '彩云',
  '月英',
]

/** Of heads of households: 340 names, as often as they come in a city. */
export const headNames = surnames.flatMap((surname) => given.map((name) => surname + name))

/** Invented. */
export const villageNames = ['东', '西', '南', '北', '前', '后', '大', '小', '上', '下', '新', '老'].flatMap((side) =>
  ['庄村', '堂村', '屯村'].map((kind) => `${side}集${kind}`),
)

export const relations = ['户主', '儿媳', '孙子', '丈夫']
export const notes = ['炉子烧得旺，窗户留了缝', '丈夫昨晚来过电话，说过年回来', '刚从妇女之家回来，精神很好']
export const concerns = ['天要冷了，取暖补贴还没到账', '女儿上高中，想申请助学金', '想跟外地的女儿视频，不会弄']
export const promises = ['去镇上问清补贴什么时候发', '给她回话，要带哪些材料去', '周末去教她接视频，调大字']
export const wishes = ['想学一门在家能做的手艺', '想有几本适合孩子看的书', '想跟老姐妹去看一场戏曲']

export const nth = <Item>(items: readonly Item[], index: number): Item => items[index % items.length] as Item
