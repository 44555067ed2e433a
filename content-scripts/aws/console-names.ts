/**
 * Accessible names of the console's controls, where structure does not tell them apart: English,
 * Japanese, Korean, Chinese (simplified, traditional), German, French, Spanish, Brazilian
 * Portuguese, Italian, Indonesian. Some are not verified on the live console: a name only ever
 * picks among candidates, and what is filled is read back.
 */
export const consoleNames = {
  customTrustPolicy:
    /custom trust policy|カスタム信頼ポリシー|사용자 지정 신뢰 정책|自定义信任策略|自訂信任政策|benutzerdefinierte vertrauensrichtlinie|politique d['’]approbation personnalisée|política de confian[zç]a personalizada|kebijakan kepercayaan kustom|policy di attendibilità personalizzata/i,
  anotherAccount:
    /another aws account|別の aws アカウント|다른 aws 계정|其他 aws 账户|另一个 aws 账户|另一個 aws 帳戶|anderes aws-konto|un autre compte aws|otra cuenta de aws|outra conta da aws/i,
  accountId:
    /(account id|アカウント id|계정 id|账户 id|帳戶 id|konto-id|id de compte|id de cuenta|id da conta|id account|id akun)/i,
  requireExternalId:
    /require external id|外部 id を要求|외부 id 필요|需要外部 id|externe id erforderlich|exiger un id externe|requerir id externo|exigir id externo/i,
  externalId:
    /(external id|外部 id|외부 id|externe id|id externe|id externo|id esterno|id eksternal)/i,
  requireMfa: /mfa/i,
  roleName:
    /^(role name|ロール名|역할 이름|角色名称|角色名稱|rollenname|nom du rôle|nombre del rol|nome da função|nome do perfil|nome ruolo|nama peran)/i,
  policyName:
    /^(policy name|ポリシー名|정책 이름|策略名称|政策名稱|richtlinienname|nom de la politique|nombre de la política|nome da política|nome policy|nama kebijakan)/i,
};
