import type { RouteId } from '../../../../contracts/founding/route'
import { routesAfterContact } from '../../../../contracts/founding/routes/contact-first'

/** Whether a contact person's case may go on by this route. */
export const isAfterContact = (route: unknown): route is RouteId => routesAfterContact.some((after) => after === route)
