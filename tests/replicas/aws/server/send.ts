import type { ServerResponse } from 'node:http';
import type { Answer } from '../protocols/answer.ts';

function head(
  response: ServerResponse,
  { status, contentType, requestId }: Answer,
  length: number,
) {
  response.writeHead(status, {
    'content-type': contentType,
    'content-length': length,
    'x-amzn-requestid': requestId,
  });
}

export function send(response: ServerResponse, answer: Answer): void {
  head(response, answer, Buffer.byteLength(answer.body));
  response.end(answer.body);
}

/** Sends the first half of the body, as if that were all of it. */
export function sendTruncated(response: ServerResponse, answer: Answer): void {
  const body = answer.body.slice(0, Math.floor(answer.body.length / 2));
  send(response, { ...answer, body });
}

/** Announces the whole body, sends the first half and closes the connection. */
export function sendCut(response: ServerResponse, answer: Answer): void {
  head(response, answer, Buffer.byteLength(answer.body));
  response.write(answer.body.slice(0, Math.floor(answer.body.length / 2)), () => {
    response.socket?.destroy();
  });
}
