/** Fetches JSON from the replica's server. Rejects on any other status than 2xx. */
export async function getJson<Answer>(path: string): Promise<Answer> {
  return readAnswer<Answer>(await fetch(path));
}

export async function postJson<Answer>(path: string, body: unknown = {}): Promise<Answer> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    keepalive: true,
  });
  return readAnswer<Answer>(response);
}

async function readAnswer<Answer>(response: Response): Promise<Answer> {
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  return (await response.json()) as Answer;
}
