import components from '@cloudscape-design/components/i18n/messages/all.zh-TW';
import type { LanguagePack } from './language-pack.ts';

const texts: LanguagePack['texts'] = {
  createRole: '建立角色',
  submitRole: '建立角色',
  customTrustPolicy: '自訂信任政策',
  awsAccount: 'AWS 帳戶',
  anotherAwsAccount: '另一個 AWS 帳戶',
  accountId: '帳戶 ID',
  requireExternalId: '需要外部 ID',
  externalId: '外部 ID',
  next: '下一步',
  previous: '上一步',
  cancel: '取消',
  roleName: '角色名稱',
  addPermissions: '新增許可',
  createInlinePolicy: '建立內嵌政策',
  policyName: '政策名稱',
  createPolicy: '建立政策',
  trustRelationships: '信任關係',
  roles: '角色',
  users: '使用者',
  policies: '政策',
  description: '描述',
  roleCreated: '已建立角色 {name}。',
  viewRole: '檢視角色',
  tags: '標籤',
  key: '鍵',
  value: '值',
};

export const traditionalChinese: LanguagePack = { texts, components };
