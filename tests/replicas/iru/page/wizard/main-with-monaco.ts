import { MonacoShape } from './shapes/monaco.ts';
import { startWizard } from './start.tsx';

startWizard({ monaco: MonacoShape, 'monaco-global': MonacoShape });
