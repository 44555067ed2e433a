import { texts } from '../common/texts.ts';
import type { Flashes } from '../frame/flash.ts';
import { fillText } from '../texts/fill-text.ts';

/** The message over the roles list. It names the role; its ARN it does not tell. */
export function showRoleCreated(flashes: Flashes, name: string): void {
  flashes.show({
    id: `role-created-${name}`,
    path: '/roles',
    type: 'success',
    content: fillText(texts.roleCreated, { name }),
    link: { text: texts.viewRole, hash: `#/roles/details/${encodeURIComponent(name)}` },
  });
}
