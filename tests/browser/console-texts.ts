/** What an admin reads on the console's buttons, by language. */
export type ConsoleTexts = { next: string; createRole: string; createPolicy: string };

export const english: ConsoleTexts = {
  next: 'Next',
  createRole: 'Create role',
  createPolicy: 'Create policy',
};

export const japanese: ConsoleTexts = {
  next: '次へ',
  createRole: 'ロールを作成',
  createPolicy: 'ポリシーの作成',
};

export const german: ConsoleTexts = {
  next: 'Weiter',
  createRole: 'Rolle erstellen',
  createPolicy: 'Richtlinie erstellen',
};
