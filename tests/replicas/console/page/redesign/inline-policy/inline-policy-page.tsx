/** @jsxImportSource react */
import { goTo } from '../../common/route.ts';
import { texts } from '../../common/texts.ts';
import { useInlinePolicy } from '../../inline-policy/use-inline-policy.ts';
import { PageFrame } from '../parts/page-frame.tsx';
import { Stepper } from '../parts/stepper.tsx';
import { NamePolicy } from './name-policy.tsx';
import { WritePolicy } from './write-policy.tsx';

/** `#/roles/details/NAME/createPolicy`. */
export function InlinePolicyPage({ name }: { name: string }) {
  const { step, goToStep, creating, create, key, path, ...props } = useInlinePolicy(name);
  const Step = step === 0 ? WritePolicy : NamePolicy;
  return (
    <PageFrame trail={[texts.roles, name]}>
      <Stepper
        steps={[texts.createInlinePolicy, texts.reviewAndCreate]}
        step={step}
        isBusy={creating}
        submitText={texts.createPolicy}
        onCancel={() => goTo(`#${path}`)}
        onStep={goToStep}
        onSubmit={() => void create()}
      >
        <Step key={key} {...props} />
      </Stepper>
    </PageFrame>
  );
}
