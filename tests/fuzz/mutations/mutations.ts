import { hiddenDuplicate, twin } from './copies.ts';
import { decoyButton, decoyChoice, decoyField, namesake } from './decoys.ts';
import { renameClasses, renameIds } from './names.ts';
import { type Changed, Pick } from './pick.ts';
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
  namesake,
  hiddenDuplicate,
  twin,
  rerenderMidFill,
  loseValues,
} satisfies Record<string, (pick: Pick, changed: Changed) => void>;

export type MutationKind = keyof typeof mutations;
export const mutationKinds = Object.keys(mutations) as MutationKind[];

/** What no person would see: no answer may depend on the kinds of one line. */
export const unseen: MutationKind[][] = [
  ['renameClasses', 'wrap'],
  ['renameIds', 'wrap'],
];

/** One change of a page, wholly determined by its numbers. */
export type Mutation = { kind: MutationKind; numbers: number[] };

/** What comes last, in this order: what is changed afterwards could be told from its like. */
const last: readonly MutationKind[] = ['namesake', 'twin'];

/** Changes the page, and tells of each change that is made, be it later. */
export function mutate(changes: readonly Mutation[], made: (kind: MutationKind) => void): void {
  const turn = ({ kind }: Mutation) => last.indexOf(kind);
  for (const { kind, numbers } of changes.toSorted((a, b) => turn(a) - turn(b))) {
    mutations[kind](new Pick(numbers), () => made(kind));
  }
}
