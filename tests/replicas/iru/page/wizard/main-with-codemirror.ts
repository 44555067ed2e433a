import { CodeMirrorShape } from './shapes/codemirror.ts';
import { startWizard } from './start.tsx';

startWizard({ codemirror: CodeMirrorShape });
