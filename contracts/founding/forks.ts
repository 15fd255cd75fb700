import type { Fork } from './route'

const amount = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)

/** The questions of fact on which a way forks. */
export const forks = {
  needsDelegates: {
    label: '女性多，要先推选代表',
    reads: ['womenTotal'],
    holds: ({ route, ofRoute, womenTotal }, { delegatesOver }) => {
      if ((ofRoute ?? route) === 'industry') return true
      const women = amount(womenTotal)
      return women === undefined ? undefined : women > delegatesOver
    },
    unless: true,
    examples: { yes: { womenTotal: 400 }, no: { womenTotal: 40 } },
  },
  isSmall: {
    label: '人少，走一页纸的短流程',
    reads: ['womenTotal'],
    holds: ({ route, womenTotal }, { shortFormUpTo }) => {
      if (route !== 'committee') return false
      const women = amount(womenTotal)
      return women === undefined ? undefined : women <= shortFormUpTo
    },
    unless: false,
    examples: { yes: { womenTotal: 12 }, no: { womenTotal: 40 } },
  },
} as const satisfies Record<string, Fork>
