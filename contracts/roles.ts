/** Who she is, decided on the server from her post and the level of her unit. */
export const roles = ['gridMember', 'villageChair', 'townStaff', 'countyStaff', 'cityStaff', 'founder'] as const
export type Role = (typeof roles)[number]

/** `anyone` also admits WeChat users who are not bound to a staff record yet. */
export type Audience = Role | 'anyone'

export const everyRole: readonly Role[] = roles
export const fieldRoles = ['gridMember', 'villageChair'] as const
export const federationRoles = ['townStaff', 'countyStaff', 'cityStaff'] as const
export const officeRoles = ['villageChair', ...federationRoles] as const
export const staffRoles = [...fieldRoles, ...federationRoles] as const
