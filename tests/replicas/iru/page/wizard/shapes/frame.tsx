/** @jsxImportSource react */
import type { ShapeProps } from './shapes.ts';

/** The policy in an iframe of the same origin. */
export function FrameShape({ boot }: ShapeProps) {
  return (
    <iframe className="frame" title="Trust policy" src={`/connect/${boot.sessionId}/policy`} />
  );
}
