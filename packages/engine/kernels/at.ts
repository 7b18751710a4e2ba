/** Address of a number of the heap. */
// @ts-expect-error: decorator
export function at(element: i32): usize {
  return (<usize>element) << 3
}

// @ts-expect-error: decorator
export function number(element: i32): f64 {
  return load<f64>(at(element))
}

// @ts-expect-error: decorator
export function put(element: i32, value: f64): void {
  store<f64>(at(element), value)
}

/** Two numbers that lie side by side. */
// @ts-expect-error: decorator
export function two(element: i32): v128 {
  return v128.load(at(element))
}

// @ts-expect-error: decorator
export function putTwo(element: i32, value: v128): void {
  v128.store(at(element), value)
}

/** One number in both lanes. */
// @ts-expect-error: decorator
export function both(element: i32): v128 {
  return v128.load_splat<f64>(at(element))
}

// @ts-expect-error: decorator
export function plus(a: v128, b: v128): v128 {
  return f64x2.add(a, b)
}

// @ts-expect-error: decorator
export function minus(a: v128, b: v128): v128 {
  return f64x2.sub(a, b)
}

// @ts-expect-error: decorator
export function times(a: v128, b: v128): v128 {
  return f64x2.mul(a, b)
}

// @ts-expect-error: decorator
export function none(): v128 {
  return f64x2.splat(0)
}
