import type { WizardReply } from '../../src/messages/reply.ts';
import type { Choice } from '../../src/page/panel/view.ts';
import type { SetupEvent } from '../../src/setup/event.ts';
import type { Guide } from '../../src/setup/guide.ts';
import { translate, words } from '../../src/texts/translate.ts';

/** What the admin may choose before the role is made: the source, how it trusts, what it may read. */
export function choicesOf(
  guide: Guide,
  sources: WizardReply['sources'],
  advance: (event: SetupEvent) => Promise<void>,
): Choice[] {
  return [
    {
      label: words('labelSource'),
      options: sources.map(({ id, title }) => ({ value: id, label: title || words('awsSource') })),
      selected: guide.sourceId,
      choose: (chosen) => {
        const source = sources.find(({ id }) => id === chosen);
        return source && advance({ type: 'source-chosen', sourceId: source.id });
      },
    },
    {
      label: words('labelTrust'),
      options: [
        { value: 'custom-trust-policy', label: words('exactTrust') },
        { value: 'another-account', label: words('accountTrust') },
      ],
      selected: guide.route,
      choose: (route) =>
        advance({
          type: 'route-chosen',
          route: route === 'another-account' ? route : 'custom-trust-policy',
        }),
    },
    {
      label: words('labelReadAccess'),
      options: [
        ...guide.grants.map((grant, index) => ({ value: String(index), label: nameOf(grant) })),
        { value: '-1', label: words('ownPolicy') },
      ],
      selected: String(guide.grantIndex),
      choose: (grant) => advance({ type: 'grant-chosen', grant: Number(grant) }),
      hint: translate(guide.notes),
    },
  ];
}

function nameOf({ kind, policyName }: Guide['grants'][number]): string {
  switch (kind) {
    case 'managed':
      return words('managedPolicyOption', { policyName });
    case 'inline':
      return words('inlinePolicyOption', { policyName });
  }
}
