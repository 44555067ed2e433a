import components from '@cloudscape-design/components/i18n/messages/all.ko';
import type { LanguagePack } from './language-pack.ts';

const texts: LanguagePack['texts'] = {
  createRole: '역할 생성',
  submitRole: '역할 생성',
  trustedEntityType: '신뢰할 수 있는 엔터티 유형',
  customTrustPolicy: '사용자 지정 신뢰 정책',
  awsAccount: 'AWS 계정',
  anotherAwsAccount: '다른 AWS 계정',
  accountId: '계정 ID',
  requireExternalId: '외부 ID 필요',
  externalId: '외부 ID',
  next: '다음',
  previous: '이전',
  cancel: '취소',
  roleName: '역할 이름',
  addPermissions: '권한 추가',
  createInlinePolicy: '인라인 정책 생성',
  policyName: '정책 이름',
  createPolicy: '정책 생성',
  trustRelationships: '신뢰 관계',
  roles: '역할',
  users: '사용자',
  policies: '정책',
  description: '설명',
  roleCreated: '{name} 역할이 생성되었습니다.',
  viewRole: '역할 보기',
  tags: '태그',
  key: '키',
  value: '값',
};

export const korean: LanguagePack = { texts, components };
