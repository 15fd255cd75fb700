import type { Point } from './geometry'

/** MongoDB's radius of the earth in metres. */
export const EARTH_RADIUS = 6378100

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** The angle between two places on the sphere, by the haversine formula. */
export function sphereRadians([lngA, latA]: Point, [lngB, latB]: Point): number {
  const dLat = radians(latB - latA)
  const dLng = radians(lngB - lngA)
  const a = Math.sin(dLat / 2) ** 2 + Math.cos(radians(latA)) * Math.cos(radians(latB)) * Math.sin(dLng / 2) ** 2
  return 2 * Math.asin(Math.min(1, Math.sqrt(a)))
}

export const sphereMetres = (a: Point, b: Point): number => sphereRadians(a, b) * EARTH_RADIUS
