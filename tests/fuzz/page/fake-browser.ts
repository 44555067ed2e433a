import type { Request } from '../../../src/messages/request.ts';

/**
 * As much of the extension API as finding and filling ask for. To be imported before any of the
 * extension's own code, which takes the API as it finds it; so this imports none.
 */
export const background: { answer: (request: Request) => Promise<unknown> } = {
  answer: async () => null,
};

type Script = { func: (...args: unknown[]) => unknown; args: unknown[] };

const browser = {
  runtime: {
    id: 'fuzz',
    sendMessage: async (request: Request) => ({ value: await background.answer(request) }),
  },
  i18n: {
    getMessage: (key: string, values: string[] = []) => [`‹${key}›`, ...values].join(' '),
  },
  scripting: {
    executeScript: async ({ func, args }: Script) => [{ result: func(...args) }],
  },
};

Object.assign(globalThis, { browser });
