import components from '@cloudscape-design/components/i18n/messages/all.de';
import type { LanguagePack } from './language-pack.ts';

const texts: LanguagePack['texts'] = {
  createRole: 'Rolle erstellen',
  submitRole: 'Rolle erstellen',
  trustedEntityType: 'Typ vertrauenswürdiger Entitäten',
  customTrustPolicy: 'Benutzerdefinierte Vertrauensrichtlinie',
  awsAccount: 'AWS-Konto',
  anotherAwsAccount: 'Anderes AWS-Konto',
  accountId: 'Konto-ID',
  requireExternalId: 'Externe ID erforderlich',
  externalId: 'Externe ID',
  next: 'Weiter',
  previous: 'Zurück',
  cancel: 'Abbrechen',
  roleName: 'Rollenname',
  addPermissions: 'Berechtigungen hinzufügen',
  createInlinePolicy: 'Inline-Richtlinie erstellen',
  policyName: 'Name der Richtlinie',
  createPolicy: 'Richtlinie erstellen',
  trustRelationships: 'Vertrauensstellungen',
  roles: 'Rollen',
  users: 'Benutzer',
  policies: 'Richtlinien',
  description: 'Beschreibung',
  roleCreated: 'Rolle {name} wurde erstellt.',
  viewRole: 'Rolle anzeigen',
  tags: 'Tags',
  key: 'Schlüssel',
  value: 'Wert',
};

export const german: LanguagePack = { texts, components };
