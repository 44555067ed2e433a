import components from '@cloudscape-design/components/i18n/messages/all.it';
import type { LanguagePack } from './language-pack.ts';

const texts: LanguagePack['texts'] = {
  createRole: 'Crea ruolo',
  submitRole: 'Crea ruolo',
  accountId: 'ID account',
  externalId: 'ID esterno',
  next: 'Successivo',
  previous: 'Precedente',
  cancel: 'Annulla',
  roleName: 'Nome ruolo',
  addPermissions: 'Aggiungi autorizzazioni',
  createInlinePolicy: 'Crea policy inline',
  roles: 'Ruoli',
  users: 'Utenti',
  policies: 'Policy',
  description: 'Descrizione',
  roleCreated: 'Ruolo {name} creato.',
  viewRole: 'Visualizza ruolo',
};

export const italian: LanguagePack = { texts, components };
