/** @jsxImportSource react */
import { AceShape } from './shapes/ace.tsx';
import { startWizard } from './start.tsx';

// Apart from the other shapes, which should not have to load an editor.
startWizard({ ace: AceShape });
