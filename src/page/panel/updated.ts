import { words } from '../../texts/translate.ts';
import type { PanelView } from './view.ts';

/**
 * What an orphan of an update says. Made beforehand: once an orphan, it can ask for no words any
 * more.
 */
export function updatedView(): PanelView {
  return {
    title: 'Role Courier',
    status: '',
    alerts: [{ heading: words('updated'), text: words('updatedText') }],
    actions: [{ name: words('reloadPage'), primary: true, run: () => location.reload() }],
  };
}
