/** @jsxImportSource react */
import type { WizardBoot } from '../../shared/messages.ts';
import { readBoot } from '../common/boot.ts';
import { mount } from '../common/mount.tsx';
import { PolicyFrame } from './policy-frame.tsx';
import { lightShapes, type ShapeViews } from './shapes/shapes.ts';
import { Wizard } from './wizard.tsx';

/** Starts the document that the server asked for: the wizard or the frame within it. */
export function startWizard(heavyShapes: ShapeViews = {}): void {
  const boot = readBoot<WizardBoot>();
  const shapes = { ...lightShapes, ...heavyShapes };
  mount(
    boot.page === 'wizard' ? <Wizard boot={boot} shapes={shapes} /> : <PolicyFrame boot={boot} />,
    boot,
  );
}
