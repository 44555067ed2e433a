import { accessibleName, oneLine } from '../../../src/page/accessible-name.ts';
import { choose } from '../../../src/page/choose.ts';
import { remember } from '../../../src/page/fill-once.ts';
import { fillText } from '../../../src/page/fill-text.ts';
import { findText } from '../../../src/page/find-text.ts';
import { onlyOne } from '../../../src/page/only-one.ts';
import { onlyReachable } from '../../../src/page/only-reachable.ts';
import type { Alert } from '../../../src/page/panel/view.ts';
import { isVisible } from '../../../src/page/visible.ts';
import { say } from '../../../src/texts/text.ts';
import { translate, words } from '../../../src/texts/translate.ts';
import { toPress } from '../form-buttons.ts';
import type { FindStep, StepContext, StepView } from '../step.ts';
import { toCopy } from '../to-copy.ts';
import { findEntityTypes } from './find-entity-type.ts';

/** Step 2, “Add permissions”: a table of policies to tick, and none of the other steps' controls. */
export const addPermissions: FindStep = (page, route) => {
  if (route.page !== 'create-role' || findEntityTypes(page) !== null) return null;
  const rows = policyRows(page);
  const search = findSearch(page);
  if (rows.length === 0 && search === null) return null;
  if ([...page.querySelectorAll('textarea')].some(isVisible)) return null;
  const boxes = rows.map(({ box }) => box);
  return {
    controls: [...boxes, ...(search ? [search] : []), ...page.querySelectorAll(counters)],
    fill: (context) => fill(page, context),
  };
};

const counters = 'h1, h2, h3, output, [role="status"]';
const cells = 'td, [role="cell"], [role="gridcell"]';

type Row = { row: Element; box: HTMLInputElement };

function policyRows(page: Document): Row[] {
  return [...page.querySelectorAll('tr, [role="row"]')].flatMap((row) => {
    const box = onlyOne([...row.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')]);
    return box?.closest(cells) ? [{ row, box }] : [];
  });
}

/** Whether the row's check box says what the row says: where any does, all have to. */
function isNamedAfter({ row, box }: Row): boolean {
  const name = accessibleName(box);
  const texts = [...row.querySelectorAll(cells)].map((cell) => oneLine(cell.textContent ?? ''));
  return texts.some((text) => text !== '' && name.includes(text));
}

/** Whether all of the row is seen here: in a frame or shadow root of it another box may stand. */
function isWhole(row: Element): boolean {
  return [...row.querySelectorAll('*')].every(
    ({ shadowRoot, localName }) => shadowRoot === null && localName !== 'iframe',
  );
}

function findSearch(page: Document): HTMLInputElement | null {
  const fields = [
    ...page.querySelectorAll<HTMLInputElement>('input[type="search"], input[role="searchbox"]'),
  ].filter(isVisible);
  return onlyReachable(fields.filter((field) => field.closest('nav, header') === null));
}

async function fill(page: Document, context: StepContext): Promise<StepView> {
  const { grant } = context.guide;
  const wanted = grant?.kind === 'managed' ? grant.policyName : null;
  const isTicked = wanted === null || (await tick(page, wanted, context));
  const alerts = leftTicked(page, wanted, isTicked);
  if (wanted !== null && !isTicked) return notTicked(wanted, alerts);
  const next = toPress('Next');
  // What Iru may read by it is said where it is given.
  const done =
    wanted !== null
      ? [say('isTicked', { policyName: wanted, ...next }), ...context.guide.notes]
      : say(grant === null ? 'tickYours' : 'nothingToTick', next);
  return { status: translate(done), alerts };
}

/** Ticks the policy's row, filtering the table for it when its page does not show it. */
async function tick(
  page: Document,
  policyName: string,
  { memory, guide }: StepContext,
): Promise<boolean> {
  const rows = policyRows(page);
  const isOwnBox = (each: Row) => isNamedAfter(each) || !rows.some(isNamedAfter);
  const own = rows.filter(
    (each) =>
      findText(each.row, (text) => text === policyName) && isOwnBox(each) && isWhole(each.row),
  );
  // A policy of the account's own may have the name of one of AWS's.
  const box = onlyOne([...new Set(own.map((each) => each.box))]);
  const ticked = `ticked:${guide.setupId}:${policyName}`;
  if (box !== null) {
    if (!box.checked && memory.has(ticked)) return false; // the admin took it out again
    const isTicked = await choose(box);
    if (isTicked) remember(memory, ticked, policyName);
    return isTicked;
  }
  const search = findSearch(page);
  const isFiltered = memory.has(`filter:${guide.setupId}:${policyName}`);
  if (search === null || isFiltered) return memory.has(ticked);
  remember(memory, `filter:${guide.setupId}:${policyName}`);
  await fillText(search, policyName);
  return false;
}

function notTicked(wanted: string, alerts: Alert[]): StepView {
  return {
    status: words('lookingFor', { policyName: wanted }),
    alerts,
    facts: [toCopy('labelManaged', wanted)],
    isWaiting: true,
  };
}

/** The console may keep policies of a use case chosen before: the source does not need them. */
function leftTicked(page: Document, wanted: string | null, isTicked: boolean): Alert[] {
  const count = selectedCount(page) ?? policyRows(page).filter(({ box }) => box.checked).length;
  const others = count - (wanted !== null && isTicked ? 1 : 0);
  if (others <= 0) return [];
  return [
    {
      heading: words('leftTicked'),
      text: others === 1 ? words('oneLeftTicked') : words('someLeftTicked', { count: others }),
    },
  ];
}

/** From the table's heading, “Permissions policies (3/1223)”, or a counter of its own: no language. */
function selectedCount(page: Document): number | null {
  for (const heading of page.querySelectorAll(counters)) {
    const match = /(?:^|\()(\d+)\s*\/\s*[\d.,\s]+(?:\)|$)/.exec(heading.textContent?.trim() ?? '');
    if (match) return Number(match[1]);
  }
  return null;
}
