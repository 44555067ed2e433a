import type { ManagedRules } from '../../src/settings/managed-rules.ts';
import { words } from '../../src/texts/translate.ts';
import { Section } from '../common/section.tsx';

type Props = { managed: ManagedRules; unread: readonly string[] };

/** What the organization has laid down; nothing where it has not. */
export function Organization({ managed, unread }: Props) {
  const rules = rulesOf(managed);
  if (rules.length === 0 && unread.length === 0) return null;
  return (
    <Section title={words('organizationTitle')} about={words('organizationRules')}>
      {unread.length > 0 && (
        <p class="note">{words('rulesUnread', { rules: unread.join(', ') })}</p>
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

function rulesOf(managed: ManagedRules): { name: string; values: readonly string[] }[] {
  const { partition, roleNamePattern, requiredTags, livePreflight } = managed;
  const rules = [
    [words('ruleAccounts'), managed.allowedAccountIds],
    [words('rulePrincipals'), managed.allowedPrincipals],
    [words('rulePartition'), partition === null ? null : [partition].filter(Boolean)],
    [words('ruleRoleName'), roleNamePattern === null ? null : [roleNamePattern]],
    [words('ruleTags'), requiredTags?.map(({ key, value }) => `${key} = ${value}`) ?? null],
    [words('ruleWizardHosts'), managed.wizardHosts],
    [
      words('ruleLivePreflight'),
      livePreflight === null ? null : [words(livePreflight ? 'ruleIsOn' : 'ruleIsOff')],
    ],
  ] as const;
  return rules.flatMap(([name, values]) => (values === null ? [] : [{ name, values }]));
}
