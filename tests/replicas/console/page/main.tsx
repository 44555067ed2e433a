/** @jsxImportSource react */
import '@cloudscape-design/global-styles/index.css';
import './frame/frame.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { exposeState } from './common/replica-state.ts';
import { watchClicks } from './common/watch-clicks.ts';

// Before the app, so that they see every event and every call.
exposeState();
watchClicks();
const root = document.getElementById('app');
if (root === null) throw new Error('The document has no root element.');
createRoot(root).render(<App />);
