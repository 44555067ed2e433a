import type { ErrorAnswer } from '../../shared/answers.ts';

/** IAM's refusal; `message` is the sentence that the console shows. */
export class IamFailure extends Error {
  readonly code: string;

  constructor({ code, message }: ErrorAnswer) {
    super(message);
    this.code = code;
  }
}

function csrfToken(): string {
  return document.querySelector('meta[name="awsc-csrf-token"]')?.getAttribute('content') ?? '';
}

/** Calls IAM by way of the console's server. Rejects with `IamFailure` when IAM refuses. */
export async function callIam<Answer>(operation: string, input: unknown = {}): Promise<Answer> {
  const action = operation.charAt(0).toUpperCase() + operation.slice(1);
  const target = `AWSIdentityManagementV20100508.${action}`;
  const response = await fetch('/iamv2/api/iam', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-csrf-token': csrfToken() },
    body: JSON.stringify({
      headers: { 'Content-Type': 'application/x-amz-json-1.1', 'X-Amz-Target': target },
      path: '/',
      method: 'POST',
      region: 'us-east-1',
      params: {},
      contentString: JSON.stringify(input),
      operation,
    }),
  });
  const answer: unknown = await response.json();
  if (!response.ok) throw new IamFailure(answer as ErrorAnswer);
  return answer as Answer;
}
