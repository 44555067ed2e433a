import components from '@cloudscape-design/components/i18n/messages/all.es';
import type { LanguagePack } from './language-pack.ts';

const texts: LanguagePack['texts'] = {
  createRole: 'Crear rol',
  submitRole: 'Crear rol',
  trustedEntityType: 'Tipo de entidad de confianza',
  customTrustPolicy: 'Política de confianza personalizada',
  awsAccount: 'Cuenta de AWS',
  anotherAwsAccount: 'Otra cuenta de AWS',
  accountId: 'ID de cuenta',
  requireExternalId: 'Requerir ID externo',
  externalId: 'ID externo',
  next: 'Siguiente',
  previous: 'Anterior',
  cancel: 'Cancelar',
  roleName: 'Nombre del rol',
  addPermissions: 'Agregar permisos',
  createInlinePolicy: 'Crear política insertada',
  policyName: 'Nombre de la política',
  createPolicy: 'Crear política',
  trustRelationships: 'Relaciones de confianza',
  roles: 'Roles',
  users: 'Usuarios',
  policies: 'Políticas',
  description: 'Descripción',
  roleCreated: 'Se ha creado el rol {name}.',
  viewRole: 'Ver rol',
  tags: 'Etiquetas',
  key: 'Clave',
  value: 'Valor',
};

export const spanish: LanguagePack = { texts, components };
