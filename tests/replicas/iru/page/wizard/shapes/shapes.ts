import type { ComponentType } from 'react';
import type { PolicyDocument, WizardBoot, WizardShape } from '../../../shared/messages.ts';
import { CollapsedShape } from './collapsed.tsx';
import { DivsShape } from './divs.tsx';
import { FrameShape } from './frame.tsx';
import { HighlightedShape } from './highlighted.tsx';
import { PreShape } from './pre.tsx';
import { ShadowShape } from './shadow.tsx';
import { TextareaShape } from './textarea.tsx';

export interface ShapeProps {
  boot: WizardBoot;
  documents: PolicyDocument[];
  externalId: string;
  /** Whether the admin asked to see the policy; kept outside of what is re-mounted. */
  expanded: boolean;
  onExpand: (expanded: boolean) => void;
}

export type ShapeViews = Partial<Record<WizardShape, ComponentType<ShapeProps>>>;

/** Every shape but those which bring an editor of their own. */
export const lightShapes: ShapeViews = {
  pre: PreShape,
  // These two differ from `pre` in when the policy is there, not in how it is drawn.
  late: PreShape,
  steps: PreShape,
  highlighted: HighlightedShape,
  textarea: TextareaShape,
  collapsed: CollapsedShape,
  shadow: ShadowShape,
  frame: FrameShape,
  divs: DivsShape,
};
