import { words } from '../../src/texts/translate.ts';

/** How to start. */
export function EmptyState() {
  return <p class="empty">{words('howToStart')}</p>;
}
