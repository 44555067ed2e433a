/** Why a message is not answered. */
export const background = {
  messageRefused: 'Role Courier does not take this message.',
  messageFromTab: 'Role Courier takes this message from a tab only.',
  notThisTab: 'Role Courier: this tab does not belong to that setup.',
  noAnswer: 'Role Courier’s background does not answer.',
  partNotLoaded: 'Role Courier could not load a part of itself: reload the page.',
} as const;
