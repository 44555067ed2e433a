import { createPanel } from '../../src/page/panel/create-panel.ts';

// The content script that asked for it shares this world with it, and no page script does.
globalThis.roleCourierPanel = createPanel;
