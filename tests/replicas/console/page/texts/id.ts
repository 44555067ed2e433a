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

const redesign: LanguagePack['redesign'] = {
  createRole: 'Peran IAM baru',
  submitRole: 'Simpan peran IAM',
  trustedEntityType: 'Siapa yang boleh memakai peran',
  customTrustPolicy: 'Hubungan kepercayaan sendiri',
  awsAccount: 'Akun',
  anotherAwsAccount: 'Akun yang berbeda',
  accountId: 'Nomor akun',
  requireExternalId: 'Minta pengenal luar',
  externalId: 'Pengenal luar',
  requireMfa: 'Minta autentikasi multifaktor',
  next: 'Lanjutkan',
  previous: 'Kembali',
  roleName: 'Nama',
  description: 'Tujuan',
  addPermissions: 'Beri akses',
  createInlinePolicy: 'Tulis kebijakan sebaris',
  policyName: 'Nama kebijakan sebaris',
  createPolicy: 'Simpan kebijakan',
  trustRelationships: 'Kepercayaan',
  editTrustPolicy: 'Ubah kepercayaan',
  updatePolicy: 'Simpan kebijakan kepercayaan',
  json: 'Editor JSON',
  roleCreated: 'Peran IAM {name} siap.',
  viewRole: 'Buka peran',
  addNewTag: 'Tanda baru',
};

export const indonesian: LanguagePack = { texts, redesign };
