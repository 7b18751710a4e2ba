/** Kinds of figures that officials are told first; the others are what these are made of. */
const told = /^(posts\.steady\.(net|total)|job-years\.(construction\.total|life\.net)|public-(npv|outlay)|cost-per-post)/

/** Whether a headline figure stands in charts and short tables, and not in the full table alone. */
export const isTold = (code: string): boolean => told.test(code)
