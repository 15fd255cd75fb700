/** The day in a sentence: 今天该走 3 户，有 2 件答应的事快到了. */
export function daySentence(due: number, promises: number): string {
  if (due === 0 && promises === 0) return '今天没有约好要走的户'
  if (promises === 0) return `今天该走 ${due} 户`
  if (due === 0) return `今天没有约好要走的户，有 ${promises} 件答应的事快到了`
  return `今天该走 ${due} 户，有 ${promises} 件答应的事快到了`
}

/** What waits on this phone; empty when nothing does. */
export function waitingSentence(waiting: number, problems: number): string {
  if (waiting === 0) return ''
  if (problems === 0) return `本机 ${waiting} 条待上传，有信号会自动传`
  return waiting === problems
    ? `有 ${problems} 条没收下，请看一下`
    : `本机 ${waiting} 条待上传，其中 ${problems} 条请看一下`
}

/** What is still to say in the form of a visit, short enough for its button. */
export const missingName = {
  concern: '她说了什么难处',
  concernText: '诉求',
  promiseText: '答应她什么',
  promiseDueOn: '哪天前给回话',
  change: '要改的地方',
  reason: '为什么改',
} as const
