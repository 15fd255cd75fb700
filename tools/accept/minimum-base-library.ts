/** The oldest base library that the app supports: 2.32.3 brought the privacy authorisation that WeChat demands. */
export const MINIMUM_BASE_LIBRARY = '2.32.3'
