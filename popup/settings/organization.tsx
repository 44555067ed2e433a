import type { ManagedPolicy } from '../../src/settings/managed-policy.ts';
import { words } from '../../src/texts/translate.ts';
import { Section } from '../common/section.tsx';

type Props = { policy: ManagedPolicy; unread: readonly string[] };

/** What the organization has laid down; nothing where it has not. */
export function Organization({ policy, unread }: Props) {
  const rules = rulesOf(policy);
  if (rules.length === 0 && unread.length === 0) return null;
  return (
    <Section title={words('organizationTitle')} about={words('organizationRules')}>
      {unread.length > 0 && (
        <p class="note">{words('policyUnread', { rules: unread.join(', ') })}</p>
      )}
      <dl class="rules">
        {rules.map(({ name, values }) => (
          <div key={name}>
            <dt>{name}</dt>
            {values.map((value) => (
              <dd key={value}>{value}</dd>
            ))}
            {values.length === 0 && <dd>{words('ruleNothing')}</dd>}
          </div>
        ))}
      </dl>
    </Section>
  );
}

function rulesOf(policy: ManagedPolicy): { name: string; values: readonly string[] }[] {
  const { partition, roleNamePattern, requiredTags, livePreflight } = policy;
  const rules = [
    [words('ruleAccounts'), policy.allowedAccountIds],
    [words('rulePrincipals'), policy.allowedPrincipals],
    [words('rulePartition'), partition === null ? null : [partition].filter(Boolean)],
    [words('ruleRoleName'), roleNamePattern === null ? null : [roleNamePattern]],
    [words('ruleTags'), requiredTags?.map(({ key, value }) => `${key} = ${value}`) ?? null],
    [words('ruleWizardHosts'), policy.wizardHosts],
    [
      words('ruleLivePreflight'),
      livePreflight === null ? null : [words(livePreflight ? 'ruleIsOn' : 'ruleIsOff')],
    ],
  ] as const;
  return rules.flatMap(([name, values]) => (values === null ? [] : [{ name, values }]));
}
