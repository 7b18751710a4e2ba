import { findingAt } from '../assumptions/findings.ts'
import { openingCode } from '../workforce/plan/opening-code.ts'
import type { Place } from './place.ts'
import type { Preparation } from './prepare-project.ts'
import type { ProjectPost } from './project.ts'
import { type ProjectSplit, partOfPlace } from './project-split.ts'

/** The posts of one phase, with the shapes they follow. */
export function projectPosts({ scenario, model, list, places, shapes, findings }: Preparation, p: number): ProjectPost[] {
  const phase = scenario.phases[p]!
  return phase.posts.map((post, k) => {
    const at = (field: string) => ['phases', p, 'posts', k, field]
    const add = (field: 'count' | 'ftePerHead' | 'monthlyWage' | 'from', domain: Parameters<typeof list.add>[3]) =>
      list.add(['phases', phase.id, 'posts', post.id, field], at(field), post[field], domain)
    if (!model.occupations.has(post.occupation))
      findings.push(
        findingAt(at('occupation'), 'unknown-occupation', { found: post.occupation, expected: 'an ISCO-08 code of 1 to 4 digits' }),
      )
    const place = places.host(post.place, at('place'))
    const from = add('from', { low: 0, high: 600, whole: true })
    const kind = post.basis === 'per-unit' ? 'posts-per-unit' : 'posts-at-capacity'
    return {
      id: post.id,
      phase: p,
      shape: shapes.placeOf({ kind, phase: p, from: sameStart(list, from), ...opening(scenario, post.occupation, place) }),
      occupation: post.occupation,
      place,
      host: places.hosts.indexOf(place.economy),
      parts: place.part ? [places.parts.findIndex(({ code }) => code === place.code)] : [],
      wagesAt: null,
      count: add('count', { low: 0, high: 1e12 }),
      ftePerHead: add('ftePerHead', { low: 0, high: 1.5, open: 'low' }),
      monthlyWage: add('monthlyWage', { low: 0, high: 1e12, open: 'low' }),
    }
  })
}

/** Where people may be missing, posts of one occupation in one place are filled apart from the others. */
function opening({ pools }: Preparation['scenario'], occupation: string, { code }: Place): { readonly opening?: string } {
  return pools?.length ? { opening: openingCode(occupation, code) } : {}
}

/** Posts that certainly start in the same month share a shape: the first such assumption stands for all. */
function sameStart(list: Preparation['list'], from: number): number {
  const { central, quantile } = list.all[from]!
  if (quantile) return from
  return list.all.findIndex(
    (other) => other.central === central && !other.quantile && other.path.endsWith('/from') && other.path.includes('/posts/'),
  )
}

/** Puts posts into the parts of economies that are taken apart: those that stand in no region of known employment are in the rest. */
export function postsInParts(posts: readonly ProjectPost[], splits: readonly ProjectSplit[]): ProjectPost[] {
  return posts.map((post) => {
    const split = splits.find(({ host }) => host === post.host)
    if (!split) return post
    const part = partOfPlace(split, post.place)
    return { ...post, parts: [...new Set([...post.parts, split.parts[part]!])], wagesAt: split.first + part }
  })
}
