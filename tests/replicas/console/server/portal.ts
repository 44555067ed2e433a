import type { ServerResponse } from 'node:http';
import { partitions } from '../shared/partitions.ts';
import { sendHtml, sendNotFound } from './respond.ts';
import { onwardForm, signInPage } from './sign-in-page.ts';
import type { ConsoleState } from './state.ts';

/** Answers the AWS access portal, whose link opens the console in a new tab. */
export function servePortal(state: ConsoleState, address: URL, response: ServerResponse): void {
  if (!/^\/start\/?$/.test(address.pathname)) {
    sendNotFound(response);
    return;
  }
  const redirectUri = address.searchParams.get('redirect_uri') ?? '';
  const { signIn } = partitions[state.settings.partition];
  const action = `https://${signIn}/session`;
  const open = onwardForm(action, redirectUri, 'AdministratorAccess', '_blank');
  const body = `<p>${state.settings.awsAccountId}</p>${open}`;
  sendHtml(response, signInPage('AWS access portal', body), 'https:');
}
