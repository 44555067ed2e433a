/** What an admin reads on the console's buttons, by language. */
export type ConsoleTexts = { next: string; createRole: string; createPolicy: string };

export const english: ConsoleTexts = {
  next: 'Next',
  createRole: 'Create role',
  createPolicy: 'Create policy',
};
