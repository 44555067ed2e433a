/** @jsxImportSource react */
import { useState } from 'react';
import type { ListRolesAnswer } from '../../../shared/answers.ts';
import { goTo } from '../../common/route.ts';
import { texts } from '../../common/texts.ts';
import { useIam } from '../../common/use-iam.ts';
import { trustedEntities } from '../../roles/trusted-entities.ts';
import { Grid } from '../parts/grid.tsx';
import { PageFrame } from '../parts/page-frame.tsx';
import { SearchField } from '../parts/search-field.tsx';

/** `#/roles`. */
export function RolesPage() {
  const loaded = useIam<ListRolesAnswer>('listRoles');
  const [filter, setFilter] = useState('');
  const roles = loaded.state === 'ready' ? loaded.answer.Roles : [];
  return (
    <PageFrame trail={[texts.roles]}>
      <h1>{texts.roles}</h1>
      <div className="next-tools">
        <SearchField value={filter} onChange={setFilter} />
        <button type="button" className="next-main-button" onClick={() => goTo('#/roles/create')}>
          {texts.createRole}
        </button>
      </div>
      <Grid
        label={texts.roles}
        columns={[texts.roleName, texts.trustedEntities]}
        rows={roles
          .filter(({ RoleName }) => RoleName.includes(filter))
          .map(({ RoleName, AssumeRolePolicyDocument }) => ({
            key: RoleName,
            cells: [
              <a key={RoleName} href={`#/roles/details/${encodeURIComponent(RoleName)}`}>
                {RoleName}
              </a>,
              trustedEntities(AssumeRolePolicyDocument),
            ],
          }))}
      />
    </PageFrame>
  );
}
