import type { Recipe } from '../../sources/recipe.ts';
import { type Sentences, say, type Text } from '../../texts/text.ts';
import type { JudgedActions } from './judged-actions.ts';
import { listed } from './result.ts';

type Actions = JudgedActions['actions'];

/** What the role lacks, in a sentence for each way of lacking it; `areAllRead` of its policies. */
export function lackingActions(actions: Actions, areAllRead = true): Sentences {
  const { missing, denied, organization, boundary, limited } = actions;
  const ways: [string[], (actions: ReturnType<typeof listed>) => Text][] = [
    [
      missing,
      (actions) => say(areAllRead ? 'checkLackMissing' : 'checkLackMissingSoFar', { actions }),
    ],
    [denied, (actions) => say('checkLackDenied', { actions })],
    [organization, (actions) => say('checkLackOrganization', { actions })],
    [boundary, (actions) => say('checkLackBoundary', { actions })],
    [limited, (actions) => say('checkLackLimited', { actions })],
  ];
  return ways.filter(([each]) => each.length > 0).map(([each, told]) => told(listed(each)));
}

/** Null where nothing is kept out altogether. */
export function titleOf(
  { denied, organization, boundary, missing }: Actions,
  total: number,
): Text | null {
  if (denied.length > 0) return say('checkLackDeniedTitle');
  if (organization.length > 0) return say('checkLackOrganizationTitle');
  if (boundary.length > 0) return say('checkLackBoundaryTitle');
  return missing.length > 0
    ? say('checkLackMissingTitle', { missing: missing.length, total })
    : null;
}

/** A mend for each cause. */
export function mendOf(actions: Actions, { title: source }: Recipe): Sentences {
  const { denied, organization, boundary, missing, limited } = actions;
  return [
    ...(denied.length > 0 ? [say('checkLackDeniedMend')] : []),
    ...(organization.length > 0 ? [say('checkLackOrganizationMend')] : []),
    ...(boundary.length > 0 ? [say('checkLackBoundaryMend')] : []),
    ...(missing.length + limited.length > 0 ? [say('checkLackAdd', { source })] : []),
  ];
}
