/** @jsxImportSource react */
import type { TrustPolicyDetails, WizardBoot } from '../../shared/messages.ts';
import type { ShapeProps, ShapeViews } from './shapes/shapes.ts';

interface PolicyStepProps extends Pick<ShapeProps, 'expanded' | 'onExpand'> {
  boot: WizardBoot;
  shapes: ShapeViews;
  policy: TrustPolicyDetails | undefined;
}

/** The instructions and the trust policy, drawn in the shape that the test asked for. */
export function PolicyStep({ boot, shapes, policy, ...disclosure }: PolicyStepProps) {
  const View = shapes[boot.shape];
  if (View === undefined) throw new Error(`This bundle has no shape "${boot.shape}".`);
  return (
    <section className="panel" aria-labelledby="policy-heading">
      <h2 id="policy-heading">Copy the trust policy</h2>
      <p>
        In AWS, create an IAM role with a custom trust policy and the JSON below. Leave this tab
        open and come back with the role’s ARN.
      </p>
      {policy === undefined ? (
        <div className="skeleton" aria-busy="true">
          Loading the trust policy…
        </div>
      ) : (
        <View boot={boot} {...policy} {...disclosure} />
      )}
    </section>
  );
}
