import components from '@cloudscape-design/components/i18n/messages/all.pt-BR';
import type { LanguagePack } from './language-pack.ts';

// The console says both Criar função and Criar perfil.
const texts: LanguagePack['texts'] = {
  createRole: 'Criar perfil',
  submitRole: 'Criar função',
  trustedEntityType: 'Tipo de entidade confiável',
  customTrustPolicy: 'Política de confiança personalizada',
  awsAccount: 'Conta da AWS',
  anotherAwsAccount: 'Outra conta da AWS',
  accountId: 'ID da conta',
  requireExternalId: 'Exigir ID externo',
  externalId: 'ID externo',
  next: 'Próximo',
  previous: 'Anterior',
  cancel: 'Cancelar',
  roleName: 'Nome da função',
  addPermissions: 'Adicionar permissões',
  createInlinePolicy: 'Criar política em linha',
  policyName: 'Nome da política',
  createPolicy: 'Criar política',
  trustRelationships: 'Relações de confiança',
  roles: 'Funções',
  users: 'Usuários',
  policies: 'Políticas',
  description: 'Descrição',
  roleCreated: 'Função {name} criada.',
  viewRole: 'Visualizar função',
  tags: 'Tags',
  key: 'Chave',
  value: 'Valor',
};

export const portuguese: LanguagePack = { texts, components };
