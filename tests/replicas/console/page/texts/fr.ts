import components from '@cloudscape-design/components/i18n/messages/all.fr';
import type { LanguagePack } from './language-pack.ts';

// The button that ends the wizard is worded otherwise than the one that leads to it.
const texts: LanguagePack['texts'] = {
  createRole: 'Créer un rôle',
  submitRole: 'Créer le rôle',
  customTrustPolicy: "Politique d'approbation personnalisée",
  awsAccount: 'Compte AWS',
  anotherAwsAccount: 'Un autre compte AWS',
  accountId: 'ID de compte',
  requireExternalId: 'Exiger un ID externe',
  externalId: 'ID externe',
  next: 'Suivant',
  previous: 'Précédent',
  cancel: 'Annuler',
  roleName: 'Nom du rôle',
  addPermissions: 'Ajouter des autorisations',
  createInlinePolicy: 'Créer une politique en ligne',
  policyName: 'Nom de la politique',
  createPolicy: 'Créer une politique',
  trustRelationships: "Relations d'approbation",
  roles: 'Rôles',
  users: 'Utilisateurs',
  policies: 'Politiques',
  description: 'Description',
  roleCreated: 'Le rôle {name} a été créé.',
  viewRole: 'Afficher le rôle',
  tags: 'Balises',
  key: 'Clé',
  value: 'Valeur',
};

export const french: LanguagePack = { texts, components };
