/** @jsxImportSource react */
import type { GetRoleAnswer, RoleAnswer } from '../../../shared/answers.ts';
import { boot } from '../../common/boot.ts';
import { texts } from '../../common/texts.ts';
import { useIam } from '../../common/use-iam.ts';
import { PageFrame } from '../parts/page-frame.tsx';
import { RoleSection } from './role-section.tsx';

interface RolePageProps {
  name: string;
  section: string | null;
}

function Summary({ role }: { role: RoleAnswer }) {
  return (
    <dl className="next-facts">
      <dt>{texts.arn}</dt>
      <dd>
        <code>{role.Arn}</code>
      </dd>
      <dt>{texts.creationDate}</dt>
      <dd>{new Date(role.CreateDate).toLocaleString(boot.language)}</dd>
      <dt>{texts.description}</dt>
      <dd>{role.Description}</dd>
    </dl>
  );
}

/** `#/roles/details/NAME`. */
export function RolePage({ name, section }: RolePageProps) {
  const loaded = useIam<GetRoleAnswer>('getRole', name);
  return (
    <PageFrame trail={[texts.roles, name]}>
      <h1>{name}</h1>
      {loaded.state === 'loading' && <p>{texts.loading}</p>}
      {loaded.state === 'failed' && <p role="alert">{loaded.message}</p>}
      {loaded.state === 'ready' && (
        <>
          <Summary role={loaded.answer.Role} />
          <RoleSection role={loaded.answer.Role} section={section ?? 'permissions'} />
        </>
      )}
    </PageFrame>
  );
}
