import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import type { SubmitAnswer, TrustPolicyDetails, WizardDetails } from '../shared/messages.ts';
import { sendJson, sendNotFound } from './respond.ts';
import { isRoleArn, malformedRoleArn } from './role-arn.ts';
import type { WizardSession } from './sessions.ts';
import type { IruState } from './state.ts';
import { policyDocuments } from './trust-policy.ts';

async function submit(state: IruState, session: WizardSession, arn: string): Promise<SubmitAnswer> {
  session.submittedArns.push(arn);
  await delay(state.settings.submitDelayMs);
  const answer: SubmitAnswer = isRoleArn(arn)
    ? await state.settings.assumeRole(arn, session.externalId, session.principal)
    : { ok: false, error: malformedRoleArn };
  session.status = answer.ok ? 'connected' : 'error';
  return answer;
}

function noteField(session: WizardSession, body: Record<string, unknown>): void {
  const reportedAt = Number(body.reportedAt);
  if (reportedAt < session.arnFieldReportedAt) return;
  session.arnFieldReportedAt = reportedAt;
  session.arnFieldValue = String(body.value);
}

/** Answers `/api/connect/<session>[/<action>]`. */
export async function serveWizardApi(
  state: IruState,
  response: ServerResponse,
  route: string,
  sessionId: string,
  body: Record<string, unknown>,
): Promise<void> {
  const session = state.sessions.get(sessionId);
  if (session === undefined) return sendNotFound(response);
  const { settings } = state;
  switch (route) {
    case 'GET connect': {
      const { source, authentication, status } = session;
      return sendJson(response, { source, authentication, status } satisfies WizardDetails);
    }
    case 'GET connect/policy': {
      if (settings.shape === 'late') await delay(settings.lateMs);
      const documents = policyDocuments(settings.policy, session.principal, session.externalId);
      const externalId = settings.separateExternalId ?? session.externalId;
      return sendJson(response, { documents, externalId } satisfies TrustPolicyDetails);
    }
    case 'POST connect/field':
      noteField(session, body);
      return sendJson(response, {});
    case 'POST connect/submit':
      return sendJson(response, await submit(state, session, String(body.roleArn)));
    default:
      return sendNotFound(response);
  }
}
