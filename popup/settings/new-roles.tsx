import { words } from '../../src/texts/translate.ts';
import { Section } from '../common/section.tsx';
import { RoleNames } from './role-names.tsx';
import { Tags } from './tags.tsx';
import { TrustRoute } from './trust-route.tsx';
import type { Save, Stored } from './use-settings.ts';

type Props = { stored: Stored; save: Save };

/** How a role is suggested to be made. */
export function NewRoles({ stored, save }: Props) {
  const { settings, managed } = stored;
  return (
    <Section title={words('newRolesTitle')} about={words('aboutNewRoles')}>
      <TrustRoute settings={settings} save={save} />
      <RoleNames settings={settings} managed={managed} save={save} />
      <Tags settings={settings} managed={managed} save={save} />
    </Section>
  );
}
