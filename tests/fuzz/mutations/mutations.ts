import { decoyButton, decoyChoice, decoyField, hiddenDuplicate, twin } from './decoys.ts';
import { renameClasses, renameIds } from './names.ts';
import { Pick } from './pick.ts';
import { loseValues, rerenderMidFill } from './rerender.ts';
import { intoFrame, intoShadow, reorder, unwrap, wrap } from './structure.ts';
import { dropLabels, rightToLeft, splitTexts, textsAside, translate } from './texts.ts';

const mutations = {
  wrap,
  unwrap,
  reorder,
  intoShadow,
  intoFrame,
  renameClasses,
  renameIds,
  dropLabels,
  translate,
  splitTexts,
  textsAside,
  rightToLeft,
  decoyField,
  decoyChoice,
  decoyButton,
  hiddenDuplicate,
  twin,
  rerenderMidFill,
  loseValues,
} satisfies Record<string, (pick: Pick) => void>;

export type MutationKind = keyof typeof mutations;
export const mutationKinds = Object.keys(mutations) as MutationKind[];

/** What no person would see: no answer may depend on the kinds of one line. */
export const unseen: MutationKind[][] = [
  ['renameClasses', 'wrap'],
  ['renameIds', 'wrap'],
];

/** One change of a page, wholly determined by its numbers. */
export type Mutation = { kind: MutationKind; numbers: number[] };

/** Changes the page. Twins come last: what is changed afterwards could be told from its copy. */
export function mutate(changes: readonly Mutation[]): void {
  const isTwin = ({ kind }: Mutation) => Number(kind === 'twin');
  for (const { kind, numbers } of changes.toSorted((a, b) => isTwin(a) - isTwin(b))) {
    mutations[kind](new Pick(numbers));
  }
}
