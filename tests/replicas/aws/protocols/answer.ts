/** What is sent back. */
export interface Answer {
  status: number;
  contentType: string;
  requestId: string;
  body: string;
}
