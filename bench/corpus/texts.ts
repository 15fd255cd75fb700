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
export const relations = ['户主', '儿媳', '孙子', '丈夫']
export const notes = ['炉子烧得旺，窗户留了缝', '丈夫昨晚来过电话，说过年回来', '刚从妇女之家回来，精神很好']
export const concerns = ['天要冷了，取暖补贴还没到账', '女儿上高中，想申请助学金', '想跟外地的女儿视频，不会弄']
export const promises = ['去镇上问清补贴什么时候发', '给她回话，要带哪些材料去', '周末去教她接视频，调大字']
export const wishes = ['想学一门在家能做的手艺', '想有几本适合孩子看的书', '想跟老姐妹去看一场戏曲']

export const nth = <Item>(items: readonly Item[], index: number): Item => items[index % items.length] as Item
