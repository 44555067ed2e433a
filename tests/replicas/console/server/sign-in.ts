import type { ServerResponse } from 'node:http';
import { partitions } from '../shared/partitions.ts';
import { portalHost, sessionHost } from './hosts.ts';
import { redirect, sendHtml, sendNotFound } from './respond.ts';
import { openSession } from './session.ts';
import { onwardForm, signInPage } from './sign-in-page.ts';
import type { ConsoleState } from './state.ts';

/** Where a console page sends a browser without a session; the page's fragment travels along. */
export function signInAddress(state: ConsoleState, address: URL): string {
  const target = new URL(`https://${partitions[state.settings.partition].signIn}/oauth`);
  target.searchParams.set('response_type', 'code');
  target.searchParams.set('client_id', 'arn:aws:iam::015428540659:user/homepage');
  target.searchParams.set('redirect_uri', address.href);
  return target.href;
}

/** Where the browser goes after signing in. An empty fragment drops the one it had before. */
function landing(state: ConsoleState, address: URL): string {
  const host = sessionHost(state.settings);
  const { region } = partitions[state.settings.partition];
  const wanted = URL.parse(address.searchParams.get('redirect_uri') ?? '');
  const path = wanted?.pathname ?? '/console/home';
  switch (state.settings.signIn.returnTo) {
    case 'console-home':
      return `https://${host}/console/home?region=${region}#`;
    case 'iam-without-fragment':
      return `https://${host}${path}?region=${region}#`;
    case 'full':
      return `https://${host}${path}?region=${region}${address.searchParams.get('fragment') ?? ''}`;
  }
}

function signInForm(state: ConsoleState, address: URL): string {
  const redirectUri = address.searchParams.get('redirect_uri') ?? '';
  return state.settings.signIn.viaPortal
    ? onwardForm(`https://${portalHost}/start`, redirectUri, 'Go to the AWS access portal')
    : onwardForm('/session', redirectUri, 'Sign in');
}

/** Answers the sign-in hosts. */
export function serveSignIn(state: ConsoleState, address: URL, response: ServerResponse): void {
  switch (address.pathname) {
    case '/oauth':
      // Chromium holds a form's redirects to form-action too.
      sendHtml(response, signInPage('Sign in to AWS', signInForm(state, address)), 'https:');
      break;
    case '/session':
      openSession(state, response);
      redirect(response, landing(state, address));
      break;
    default:
      sendNotFound(response);
  }
}
