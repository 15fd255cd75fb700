import { daysLeftOfWeek, isStale, messageOf, NEVER, nextLook, type Matter } from '../../cloudfunctions/reminders/rules'
import { reminderKinds } from '../../contracts/reminders'
import { read } from '../architecture/support/files'

const matters: Matter[] = reminderKinds.flatMap((kind) =>
  [1, 60, 1000].map((count) => ({ kind, count, day: '2026-11-04' })),
)

describe('what WeChat is told to show on a locked screen', () => {
  it.each([
    ['promisesDue', '有 3 件答应的事快到日子了'],
    ['visitsDue', '这周该走 3 户'],
    ['handedOver', '有网格交到您手里，请看交接单'],
    ['foundingTurn', '建会有新进展，请打开看看'],
  ] as const)('%s is these words and nothing more', (kind, what) => {
    const message = messageOf({ kind, count: 3, day: '2026-11-04' })
    expect(message).toEqual({ what, when: '2026年11月4日', page: expect.any(String) })
  })

  it.each(matters)('$kind with $count fits into 20 characters and leads to a page of the app', (matter) => {
    const { what, page } = messageOf(matter)
    expect(Array.from(what).length).toBeLessThanOrEqual(20)
    expect(read('src/app.config.ts')).toContain(`'${page}'`)
  })

  it('says the same whatever the matter was about: it is handed a count and a day only', () => {
    for (const { kind } of matters) {
      const told = { kind, count: 2, day: '2026-11-04', headName: '王桂英', address: '村东头 12 号', text: '家暴' }
      expect(JSON.stringify(messageOf(told))).not.toMatch(/王桂英|村东头|家暴/)
    }
  })

  it('has no word for trouble, people or places in any of its sentences', () => {
    const words = matters.map((matter) => messageOf(matter).what).join()
    expect(words).not.toMatch(/困难|矛盾|纠纷|家暴|离婚|残|病|孤|留守|低保|信访|姓名|家|村|街|路|号/)
  })
})

describe('when a kind is looked at next', () => {
  // 2026-11-02 is a Monday.
  it.each([
    ['promisesDue', '2026-11-02', '2026-11-03'],
    ['promisesDue', '2026-12-31', '2027-01-01'],
    ['visitsDue', '2026-11-02', '2026-11-09'],
    ['visitsDue', '2026-11-04', '2026-11-09'],
    ['visitsDue', '2026-11-08', '2026-11-09'],
    ['handedOver', '2026-11-04', NEVER],
    ['foundingTurn', '2026-11-04', NEVER],
  ] as const)('%s after %s: %s', (kind, today, next) => {
    expect(nextLook(kind, today)).toBe(next)
  })

  it('a week ends on Sunday', () => {
    expect(['2026-11-02', '2026-11-05', '2026-11-08'].map(daysLeftOfWeek)).toEqual([6, 3, 0])
  })

  it('an event is news on its day and the next', () => {
    expect(['2026-11-04', '2026-11-05', '2026-11-06'].map((today) => isStale('2026-11-04', today))).toEqual([
      false,
      false,
      true,
    ])
  })
})
