export const steps = ['project', 'money', 'places', 'workforce', 'training', 'risk', 'check'] as const
export type Step = (typeof steps)[number]

export const isStep = (name: string): name is Step => (steps as readonly string[]).includes(name)

const ofProject = /^\/(name|notes|start|months|product(\/(name|industry|capacityPerMonth))?)(\/|$)/

/** The step that asks for what a pointer names. */
export function stepOf(path: string): Step {
  if (/^\/phases\/\d+\/spending/.test(path)) return 'places'
  if (/^\/phases\/\d+\/posts/.test(path)) return 'workforce'
  if (/^\/(pools|courses|plan)(\/|$)/.test(path)) return 'training'
  if (/^\/risk(\/|$)/.test(path)) return 'risk'
  if (ofProject.test(path) && !/^\/product\/(price|halfCapacityMonth|rampMonths|learningRate)/.test(path)) return 'project'
  return /^\/(currency|priceYear|product|phases|net|funding)/.test(path) ? 'money' : 'check'
}
