/** @jsxImportSource react */
import Button from '@cloudscape-design/components/button';
import Flashbar from '@cloudscape-design/components/flashbar';
import { goTo } from '../../common/route.ts';
import type { Flash } from '../../frame/flash.ts';
import { useShownFlashes } from '../../frame/use-shown-flashes.ts';

function LinkButton({ text, hash }: NonNullable<Flash['link']>) {
  return <Button onClick={() => goTo(hash)}>{text}</Button>;
}

/** The flashes of the current page. */
export function Notifications() {
  const { shown, dismiss } = useShownFlashes();
  return (
    <Flashbar
      items={shown.map(({ id, type, header, content, link }) => ({
        id,
        type,
        header,
        content,
        action: link && <LinkButton {...link} />,
        dismissible: true,
        onDismiss: () => dismiss(id),
      }))}
    />
  );
}
