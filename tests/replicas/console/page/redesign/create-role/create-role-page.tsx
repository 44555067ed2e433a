/** @jsxImportSource react */
import { goTo } from '../../common/route.ts';
import { texts } from '../../common/texts.ts';
import type { StepProps } from '../../create-role/step-props.ts';
import { useCreateRole } from '../../create-role/use-create-role.ts';
import { PageFrame } from '../parts/page-frame.tsx';
import { Stepper } from '../parts/stepper.tsx';
import { GrantAccess } from './grant-access.tsx';
import { ReviewRole } from './review-role.tsx';
import { SelectTrustedEntity } from './select-trusted-entity.tsx';

function Step({ step, ...props }: StepProps & { step: number }) {
  switch (step) {
    case 0:
      return <SelectTrustedEntity {...props} />;
    case 1:
      return <GrantAccess {...props} />;
    default:
      return <ReviewRole {...props} />;
  }
}

/** `#/roles/create`. */
export function CreateRolePage({ parameters }: { parameters: URLSearchParams }) {
  const { step, goToStep, creating, create, key, ...props } = useCreateRole(parameters);
  return (
    <PageFrame trail={[texts.roles, texts.createRole]}>
      <Stepper
        steps={[texts.trustedEntityType, texts.addPermissions, texts.roleDetails]}
        step={step}
        isBusy={creating}
        submitText={texts.submitRole}
        onCancel={() => goTo('#/roles')}
        onStep={goToStep}
        onSubmit={() => void create()}
      >
        <Step key={key} step={step} {...props} />
      </Stepper>
    </PageFrame>
  );
}
