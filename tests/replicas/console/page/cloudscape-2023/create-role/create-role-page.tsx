/** @jsxImportSource react */
import Wizard from '@cloudscape-design/components/wizard';
import type { ReactNode } from 'react';
import { goTo } from '../../common/route.ts';
import { texts } from '../../common/texts.ts';
import { useCreateRole } from '../../create-role/use-create-role.ts';
import { PageFrame } from '../frame/page-frame.tsx';
import { wizardStrings } from '../wizard-strings.ts';
import { AddPermissions } from './add-permissions.tsx';
import { ReviewRole } from './review-role.tsx';
import { SelectTrustedEntity } from './select-trusted-entity.tsx';

/** `#/roles/create`: the wizard, which keeps its draft while its steps come and go. */
export function CreateRolePage({ parameters }: { parameters: URLSearchParams }) {
  const { step, goToStep, creating, create, key, ...props } = useCreateRole(parameters);
  const content = (node: ReactNode) => <div key={key}>{node}</div>;
  return (
    <PageFrame
      contentType="wizard"
      crumbs={[
        { text: texts.roles, href: '#/roles' },
        { text: texts.createRole, href: '#/roles/create' },
      ]}
    >
      <Wizard
        i18nStrings={wizardStrings}
        submitButtonText={texts.submitRole}
        activeStepIndex={step}
        isLoadingNextStep={creating}
        onNavigate={({ detail }) => goToStep(detail.requestedStepIndex, detail.reason === 'next')}
        onCancel={() => goTo('#/roles')}
        onSubmit={() => void create()}
        steps={[
          {
            title: texts.selectTrustedEntity,
            content: content(<SelectTrustedEntity {...props} />),
          },
          {
            title: texts.addPermissions,
            content: content(<AddPermissions {...props} />),
          },
          {
            title: texts.nameReviewCreate,
            content: content(<ReviewRole {...props} goToStep={goToStep} />),
          },
        ]}
      />
    </PageFrame>
  );
}
