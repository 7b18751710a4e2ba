const earthRadiusKm = 6371

/**
 * Great-circle distance between two points, km, on a sphere of radius 6,371 km.
 *
 *   2 R asin √(sin²(Δφ/2) + cos φ₁ cos φ₂ sin²(Δλ/2))
 *
 * Computed when the data are compiled and stored: sine and cosine differ in their last bits between versions of the JavaScript engine.
 *
 * @param a latitude and longitude in degrees
 */
export function greatCircleDistance(a: readonly [number, number], b: readonly [number, number]): number {
  const [phi1, lambda1, phi2, lambda2] = [a[0], a[1], b[0], b[1]].map((degrees) => (degrees * Math.PI) / 180) as [
    number,
    number,
    number,
    number,
  ]
  const north = Math.sin((phi2 - phi1) / 2)
  const east = Math.sin((lambda2 - lambda1) / 2)
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(north * north + Math.cos(phi1) * Math.cos(phi2) * east * east)))
}
