import components from '@cloudscape-design/components/i18n/messages/all.id';
import type { LanguagePack } from './language-pack.ts';

const texts: LanguagePack['texts'] = {
  createRole: 'Buat peran',
  submitRole: 'Buat peran',
  customTrustPolicy: 'Kebijakan kepercayaan kustom',
  accountId: 'ID Akun',
  externalId: 'ID eksternal',
  next: 'Berikutnya',
  previous: 'Sebelumnya',
  cancel: 'Batal',
  roleName: 'Nama peran',
  roles: 'Peran',
  users: 'Pengguna',
  policies: 'Kebijakan',
  description: 'Deskripsi',
  roleCreated: 'Peran {name} dibuat.',
};

export const indonesian: LanguagePack = { texts, components };
