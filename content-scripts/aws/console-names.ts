/**
 * Accessible names of the console's controls, where structure does not tell them apart, in the
 * languages in which somebody has quoted them. Elsewhere the place decides: a name only ever picks
 * among candidates, and what is filled is read back.
 */
export const consoleNames = {
  customTrustPolicy:
    /custom trust policy|カスタム信頼ポリシー|사용자 지정 신뢰 정책|自定义信任策略|自訂信任政策|politique d['’]approbation personnalisée|política de confian[zç]a personalizada|kebijakan kepercayaan kustom/i,
  anotherAccount:
    /another aws account|別の aws アカウント|다른 aws 계정|其他 aws 账户|另一个 aws 账户|另一個 aws 帳戶|anderes aws-konto|un autre compte aws|otra cuenta de aws|outra conta da aws/i,
  accountId:
    /(account id|アカウント id|계정 id|账户 id|帳戶 id|konto-id|id de compte|id de cuenta|id da conta|id account|id akun)/i,
  requireExternalId:
    /require external id|外部 id を要求|외부 id 필요|需要外部 id|externe id erforderlich|exiger un id externe|requerir id externo|exigir id externo/i,
  externalId: /(external id|外部 id|외부 id|externe id|id externe|id externo)/i,
  requireMfa: /mfa/i,
  roleName: /^(role name|ロール名|역할 이름|nombre del rol)/i,
  description: /^(role description|description)/i,
  policyName: /^(policy name|ポリシー名|政策名稱)/i,
};
