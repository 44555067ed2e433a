import components from '@cloudscape-design/components/i18n/messages/all.zh-CN';
import type { LanguagePack } from './language-pack.ts';

const texts: LanguagePack['texts'] = {
  createRole: '创建角色',
  submitRole: '创建角色',
  trustedEntityType: '可信实体类型',
  customTrustPolicy: '自定义信任策略',
  awsAccount: 'AWS 账户',
  anotherAwsAccount: '其他 AWS 账户',
  accountId: '账户 ID',
  requireExternalId: '需要外部 ID',
  externalId: '外部 ID',
  next: '下一步',
  previous: '上一步',
  cancel: '取消',
  roleName: '角色名称',
  addPermissions: '添加权限',
  createInlinePolicy: '创建内联策略',
  policyName: '策略名称',
  createPolicy: '创建策略',
  trustRelationships: '信任关系',
  roles: '角色',
  users: '用户',
  policies: '策略',
  description: '描述',
  roleCreated: '已创建角色 {name}。',
  viewRole: '查看角色',
  tags: '标签',
  key: '键',
  value: '值',
};

export const simplifiedChinese: LanguagePack = { texts, components };
