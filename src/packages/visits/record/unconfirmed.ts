import type { VisitScheme } from '../../../../contracts/visit-scheme'

/** No published source defines the scheme: until the city confirms it, every part of it says so. */
export const unconfirmed = ({ confirmed }: VisitScheme): string | undefined => (confirmed ? undefined : '口径待确认')
