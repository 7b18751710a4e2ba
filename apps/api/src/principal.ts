import { builtInOwnerId, builtInWorkspaceId } from '@shiftwork/database'

/** Who acts, and in whose workspace. */
export interface Principal {
  readonly workspace: string
  readonly actor: string
}

/** The one place where it is decided who acts: in desk mode the built-in owner. Sign-in will answer here. */
export function principalOf(): Principal {
  return { workspace: builtInWorkspaceId, actor: builtInOwnerId }
}
