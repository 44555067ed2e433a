/** @jsxImportSource react */
import type { RoleAnswer } from '../../../shared/answers.ts';
import { goTo } from '../../common/route.ts';
import { texts } from '../../common/texts.ts';
import { readableDocument } from '../../role/readable-document.ts';
import { Grid } from '../parts/grid.tsx';
import { Panel } from '../parts/panel.tsx';
import { PolicyText } from '../parts/policy-text.tsx';
import { RolePermissions } from './role-permissions.tsx';

interface RoleSectionProps {
  role: RoleAnswer;
  section: string;
}

function Trust({ role }: { role: RoleAnswer }) {
  const page = `#/roles/details/${encodeURIComponent(role.RoleName)}/editTrustPolicy`;
  return (
    <Panel title={texts.trustedEntities}>
      <button type="button" onClick={() => goTo(page)}>
        {texts.editTrustPolicy}
      </button>
      <PolicyText text={readableDocument(role.AssumeRolePolicyDocument)} />
    </Panel>
  );
}

function Section({ role, section }: RoleSectionProps) {
  switch (section) {
    case 'trust_relationships':
      return <Trust role={role} />;
    case 'tags':
      return (
        <Grid
          label={texts.tags}
          columns={[texts.key, texts.value]}
          rows={role.Tags.map(({ Key, Value }) => ({ key: Key, cells: [Key, Value] }))}
        />
      );
    default:
      return <RolePermissions roleName={role.RoleName} />;
  }
}

const sections = [
  { id: 'permissions', text: texts.permissions },
  { id: 'trust_relationships', text: texts.trustRelationships },
  { id: 'tags', text: texts.tags },
];

/** The sections are links now, and only the address says which of them is shown. */
export function RoleSection({ role, section }: RoleSectionProps) {
  const page = `#/roles/details/${encodeURIComponent(role.RoleName)}`;
  return (
    <>
      <nav className="next-tabs">
        {sections.map(({ id, text }) => (
          <a
            key={id}
            href={`${page}?section=${id}&view=next`}
            aria-current={id === section ? 'page' : undefined}
          >
            {text}
          </a>
        ))}
      </nav>
      <Section role={role} section={section} />
    </>
  );
}
