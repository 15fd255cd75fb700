import { briefOf, type OpenConcern } from '../../cloudfunctions/grids/brief-rules'
import { ulid } from '../support/ids'
import { member } from '../support/samples'

const household = {
  id: ulid(),
  headName: '王桂英',
  address: '三组 12 号',
  status: 'living' as const,
  adults: [member()],
  minors: 2,
  tags: ['lowIncome'],
  targets: ['hardship'],
  lastVisit: { at: '2026-10-02T01:00:00.000Z', visitId: ulid(), outcome: 'met', summary: '取暖补贴' },
  lastMetAt: '2026-10-02T01:00:00.000Z',
}
const open = (text: string, saidAt: string, dueOn: string | null = null): OpenConcern => ({
  id: ulid(),
  kind: 'concern',
  text,
  saidAt,
  promise: dueOn === null ? null : { text: '去问', dueOn },
})
const said = (month: number) => `2026-0${month}-01T00:00:00.000Z`

describe('the brief of a household', () => {
  it('tells of minors only how many, and of the last visit one line', () => {
    const brief = briefOf(household, [])
    expect(brief).toMatchObject({ adults: 1, minors: 2, open: [], moreOpen: 0 })
    expect(brief.lastVisit).toEqual({
      at: said(1).replace('01-01T00', '10-02T01'),
      outcome: 'met',
      summary: '取暖补贴',
    })
    expect(JSON.stringify(brief)).not.toContain('birthMonth')
  })

  it('puts promises first, the earliest on top, then the newest of the rest', () => {
    const concerns = [
      open('old', said(1)),
      open('late promise', said(2), '2026-12-01'),
      open('new', said(3)),
      open('early promise', said(4), '2026-11-01'),
    ]
    expect(briefOf(household, concerns).open.map(({ text }) => text)).toEqual([
      'early promise',
      'late promise',
      'new',
      'old',
    ])
  })

  it('stays on one page: five at most, each of 120 characters, and says how many more', () => {
    const brief = briefOf(
      household,
      Array.from({ length: 8 }, (_, index) => open('难'.repeat(1000), said(index + 1))),
    )
    expect(brief.open).toHaveLength(5)
    expect(brief.moreOpen).toBe(3)
    expect(brief.open.map(({ text }) => Array.from(text).length)).toEqual([120, 120, 120, 120, 120])
  })
})
