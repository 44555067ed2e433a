/** @jsxImportSource react */
import type { RolePoliciesAnswer } from '../../../shared/answers.ts';
import { goTo } from '../../common/route.ts';
import { texts } from '../../common/texts.ts';
import { useIam } from '../../common/use-iam.ts';
import { attachedPolicies, policyPage } from '../../role/attached-policies.ts';
import { Grid } from '../parts/grid.tsx';
import { Panel } from '../parts/panel.tsx';

export function RolePermissions({ roleName }: { roleName: string }) {
  const loaded = useIam<RolePoliciesAnswer>('getRolePolicies', roleName);
  const page = `#/roles/details/${encodeURIComponent(roleName)}/createPolicy?step=addPermissions`;
  const boundary = loaded.state === 'ready' ? loaded.answer.PermissionsBoundary : null;
  return (
    <Panel title={texts.permissionsPolicies}>
      <button type="button" onClick={() => goTo(page)}>
        {texts.createInlinePolicy}
      </button>
      {loaded.state === 'ready' && (
        <Grid
          label={texts.permissionsPolicies}
          columns={[texts.policies, texts.type]}
          rows={attachedPolicies(loaded.answer).map(({ name, type, href }) => ({
            key: name,
            cells: [<PolicyName key="name" name={name} href={href} />, type],
          }))}
        />
      )}
      {boundary && (
        <Grid
          label={texts.permissionsBoundarySet}
          columns={[texts.permissionsBoundarySet]}
          rows={[{ key: boundary.PolicyArn, cells: [boundaryLink(boundary)] }]}
        />
      )}
    </Panel>
  );
}

function PolicyName({ name, href }: { name: string; href: string }) {
  return href === '' ? name : <a href={href}>{name}</a>;
}

function boundaryLink({ PolicyName: name, PolicyArn }: { PolicyName: string; PolicyArn: string }) {
  return <PolicyName key="boundary" name={name} href={policyPage(PolicyArn)} />;
}
