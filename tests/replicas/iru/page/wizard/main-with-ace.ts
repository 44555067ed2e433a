import { AceShape } from './shapes/ace.ts';
import { startWizard } from './start.tsx';

startWizard({ ace: AceShape });
