/** @jsxImportSource react */
import { startWizard } from './start.tsx';

startWizard();
