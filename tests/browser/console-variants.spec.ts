import type { ConsoleSettings } from '../replicas/console/replica.ts';
import { walkConsole } from './console-rows.ts';
import { test } from './fixtures.ts';
import { turns } from './turns.ts';

const inTurn = turns();

const variants: Record<string, Partial<ConsoleSettings>> = {
  'an editor that comes three seconds late': { editorDelayMs: 3_000 },
  'fields that drop the first value given to them': { loseOnFirstRender: true },
  'a plain text area for an editor, the review in an editor, and a tile of another value': {
    editor: 'textarea',
    trustPolicyView: 'editor',
    customEntityType: 'custom',
    hashUpdates: 'location',
  },
  'a custom tile that no value tells, in Japanese': { customEntityType: 'TYPE_5', language: 'ja' },
  'a custom tile that no value tells, in German, whose names for these controls nobody has quoted':
    { customEntityType: 'TYPE_5', language: 'de' },
};

for (const [what, settings] of Object.entries(variants)) {
  test(`a console with ${what}`, inTurn(), ({ shared }) => walkConsole(shared, settings));
}
