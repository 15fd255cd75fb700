/**
 * Who she is, decided on the server from her post and the level of her unit. `sectorStaff`, of an enterprise, industry
 * or association, sees her own unit and nothing that others recorded; what she does here begins with the founding wizard.
 */
export const roles = [
  'gridMember',
  'sectorStaff',
  'villageChair',
  'townStaff',
  'countyStaff',
  'cityStaff',
  'founder',
] as const
export type Role = (typeof roles)[number]

/** `anyone` also admits WeChat users who are not bound to a staff record yet. */
export type Audience = Role | 'anyone'

export const everyRole: readonly Role[] = roles
export const fieldRoles = ['gridMember', 'villageChair'] as const
export const federationRoles = ['townStaff', 'countyStaff', 'cityStaff'] as const
export const officeRoles = ['villageChair', ...federationRoles] as const
export const staffRoles = [...fieldRoles, ...federationRoles] as const
