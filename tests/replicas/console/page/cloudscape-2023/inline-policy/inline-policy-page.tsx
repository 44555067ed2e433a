/** @jsxImportSource react */
import Wizard from '@cloudscape-design/components/wizard';
import type { ReactNode } from 'react';
import { goTo } from '../../common/route.ts';
import { texts } from '../../common/texts.ts';
import { useInlinePolicy } from '../../inline-policy/use-inline-policy.ts';
import { PageFrame } from '../frame/page-frame.tsx';
import { wizardStrings } from '../wizard-strings.ts';
import { ReviewPolicy } from './review-policy.tsx';
import { SpecifyPermissions } from './specify-permissions.tsx';

/** `#/roles/details/NAME/createPolicy`. */
export function InlinePolicyPage({ name }: { name: string }) {
  const { step, goToStep, creating, create, key, path, ...props } = useInlinePolicy(name);
  const content = (node: ReactNode) => <div key={key}>{node}</div>;
  return (
    <PageFrame
      contentType="wizard"
      crumbs={[
        { text: texts.roles, href: '#/roles' },
        { text: name, href: `#${path}` },
        { text: texts.createPolicy, href: `#${path}/createPolicy` },
      ]}
    >
      <Wizard
        i18nStrings={wizardStrings}
        submitButtonText={texts.createPolicy}
        activeStepIndex={step}
        isLoadingNextStep={creating}
        onNavigate={({ detail }) => goToStep(detail.requestedStepIndex, detail.reason === 'next')}
        onCancel={() => goTo(`#${path}`)}
        onSubmit={() => void create()}
        steps={[
          {
            title: texts.specifyPermissions,
            description: texts.specifyPermissionsText,
            content: content(<SpecifyPermissions {...props} />),
          },
          {
            title: texts.reviewAndCreate,
            description: texts.reviewAndCreateText,
            content: content(<ReviewPolicy {...props} />),
          },
        ]}
      />
    </PageFrame>
  );
}
