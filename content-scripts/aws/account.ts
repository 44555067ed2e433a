import { partitionOfConsoleHost } from '../../src/policy/console-host.ts';

/** The account and partition that the console is signed in to; the account is null when unknown. */
export type ConsoleAccount = { id: string | null; partition: string };

/**
 * The session's own data first, then the account menu, then a multi-session host's prefix. Never
 * just any number on the page: a switched role shows its base account too.
 */
export function consoleAccount(page: Document, host: string): ConsoleAccount {
  return {
    id: fromSessionData(page) ?? fromMenu(page) ?? fromHost(host),
    partition: partitionOfConsoleHost(host) ?? 'aws',
  };
}

function fromSessionData(page: Document): string | null {
  const content = page.querySelector('meta[name="awsc-session-data"]')?.getAttribute('content');
  try {
    const { accountId, sessionARN }: Record<string, unknown> = Object(JSON.parse(content ?? ''));
    return accountOf(accountId) ?? accountOf(String(sessionARN).split(':')[4]);
  } catch {
    return null;
  }
}

function fromMenu(page: Document): string | null {
  const menu = page.querySelector('[data-testid="account-detail-menu"]');
  const copied = menu?.querySelector('[data-testid="awsc-copy-accountid"]')?.parentElement;
  const shown = (copied ?? menu)?.textContent?.match(/\d{4}-\d{4}-\d{4}/)?.[0];
  return accountOf(shown?.replaceAll('-', ''));
}

function fromHost(host: string): string | null {
  return accountOf(host.split('-')[0]);
}

function accountOf(value: unknown): string | null {
  return typeof value === 'string' && /^\d{12}$/.test(value) ? value : null;
}
