/** @jsxImportSource react */
import Flashbar from '@cloudscape-design/components/flashbar';
import { parseRoute, useHash } from '../common/route.ts';
import { useFlashes } from './flash.ts';

/** The flashes of the current page. */
export function Notifications() {
  const { items, dismiss } = useFlashes();
  const { path } = parseRoute(useHash());
  const shown = items.filter((one) => one.path === path);
  return (
    <Flashbar
      items={shown.map(({ path: _path, ...item }) => ({
        ...item,
        dismissible: true,
        onDismiss: () => dismiss(item.id),
      }))}
    />
  );
}
