import { startOnce } from '../../src/page/start-once.ts';
import { followConsole } from './console-page.ts';

startOnce(followConsole);
