/** @jsxImportSource react */
import type { ManagedPolicy } from '../../../shared/answers.ts';
import { texts } from '../../common/texts.ts';
import type { StepProps } from '../../create-role/step-props.ts';
import { usePolicies, usePolicyPages } from '../../create-role/use-policies.ts';
import { fillText } from '../../texts/fill-text.ts';
import { Grid } from '../parts/grid.tsx';
import { Panel } from '../parts/panel.tsx';
import { SearchField } from '../parts/search-field.tsx';

interface TickProps extends StepProps {
  policy: ManagedPolicy;
}

function Tick({ policy: { name, arn }, draft: { selectedPolicies }, update }: TickProps) {
  const others = selectedPolicies.filter((one) => one !== arn);
  return (
    <input
      type="checkbox"
      aria-label={fillText(texts.selectPolicy, { name })}
      checked={others.length < selectedPolicies.length}
      onChange={({ target }) =>
        update({ selectedPolicies: target.checked ? [...others, arn] : others })
      }
    />
  );
}

/** Step 2. */
export function GrantAccess(props: StepProps) {
  const { loading, policies } = usePolicies(props);
  const { filter, setFilter, page, setPage, pages, shown } = usePolicyPages(policies);
  const chosen = props.draft.selectedPolicies.length;
  return (
    <Panel title={texts.permissionsPolicies}>
      <div className="next-tools">
        <SearchField value={filter} onChange={setFilter} />
        <output>
          {chosen} / {policies.length}
        </output>
        <button type="button" disabled={page === 1} onClick={() => setPage(page - 1)}>
          ‹
        </button>
        <button type="button" disabled={page === pages} onClick={() => setPage(page + 1)}>
          ›
        </button>
      </div>
      {loading ? (
        <p>{texts.loading}</p>
      ) : (
        <Grid
          label={texts.permissionsPolicies}
          columns={['✓', texts.policies, texts.type]}
          rows={shown.map((policy) => ({
            key: policy.arn,
            cells: [<Tick key={policy.arn} {...props} policy={policy} />, policy.name, policy.type],
          }))}
        />
      )}
    </Panel>
  );
}
