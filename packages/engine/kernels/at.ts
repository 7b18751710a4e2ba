/** Address of a number of the heap. */
export function at(element: i32): usize {
  return (<usize>element) << 3
}

export function number(element: i32): f64 {
  return load<f64>(at(element))
}

export function put(element: i32, value: f64): void {
  store<f64>(at(element), value)
}

/** Two numbers that lie side by side. */
export function two(element: i32): v128 {
  return v128.load(at(element))
}

export function putTwo(element: i32, value: v128): void {
  v128.store(at(element), value)
}

/** One number in both lanes. */
export function both(element: i32): v128 {
  return v128.load_splat<f64>(at(element))
}

export function plus(a: v128, b: v128): v128 {
  return f64x2.add(a, b)
}

export function minus(a: v128, b: v128): v128 {
  return f64x2.sub(a, b)
}

export function times(a: v128, b: v128): v128 {
  return f64x2.mul(a, b)
}

export function none(): v128 {
  return f64x2.splat(0)
}
