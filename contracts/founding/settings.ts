import * as z from 'zod/mini'

const count = (least: number, most: number) => z.number().check(z.int(), z.gte(least), z.lte(most))

/**
 * What a city federation may set for its own cases. Practice differs from place to place; where no published source
 * gives a number, the default is a proposal and is shown as one.
 */
export const FoundingSettings = z.object({
  /** From so many women on a federation is recommended, a committee, a group. */
  federationFrom: count(1, 1000),
  committeeFrom: count(1, 1000),
  groupFrom: count(1, 1000),
  /** More women than this elect delegates instead of meeting all together, and at least so many of them. */
  delegatesOver: count(1, 10_000),
  delegatesAtLeast: count(1, 1000),
  /** Up to so many women a committee may go by the short form. */
  shortFormUpTo: count(1, 1000),
  preparatoryAtLeast: count(1, 50),
  noticeDays: count(0, 30),
  /** Years of a term. */
  termYears: count(1, 10),
  /** 再完善: what has to be there before a contact person's unit goes on to found its organisation. */
  improving: z.object({ women: count(0, 1000), willing: count(0, 100), activities: count(0, 100) }),
  /** Candidates beyond the seats, in hundredths of the seats, below which a word of caution is said. */
  surplusPercent: count(0, 100),
})
export type FoundingSettings = z.output<typeof FoundingSettings>

/** Sources for 50 women, 30 delegates and the surplus exist (a city's rules for offices); the others are proposals. */
export const defaultFoundingSettings: FoundingSettings = {
  federationFrom: 25,
  committeeFrom: 10,
  groupFrom: 3,
  delegatesOver: 50,
  delegatesAtLeast: 30,
  shortFormUpTo: 15,
  preparatoryAtLeast: 3,
  noticeDays: 3,
  termYears: 5,
  improving: { women: 3, willing: 3, activities: 1 },
  surplusPercent: 10,
}

/** Each number of them, in the order in which they are shown. */
export const settingKeys = [
  'federationFrom',
  'committeeFrom',
  'groupFrom',
  'shortFormUpTo',
  'delegatesOver',
  'delegatesAtLeast',
  'preparatoryAtLeast',
  'noticeDays',
  'termYears',
  'surplusPercent',
  'women',
  'willing',
  'activities',
] as const
export type SettingKey = (typeof settingKeys)[number]
