import { attribute } from './html.ts';

/** A page of the sign-in or portal host. */
export function signInPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<script src="/replica-assets/sign-in.js" defer></script>
<style>
body { font: 16px sans-serif; margin: 0; background: #f3f3f7; }
main { width: 400px; margin: 96px auto; padding: 32px; background: #fff; border-radius: 16px; }
button { font: inherit; padding: 8px 24px; border: 0; border-radius: 20px; background: #ff9900; }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>`;
}

/** A button that goes to `action` and takes the console's address and fragment along. */
export function onwardForm(
  action: string,
  redirectUri: string,
  button: string,
  target: '_self' | '_blank' = '_self',
): string {
  return `<form action="${action}" method="get" target="${target}">
<input type="hidden" name="redirect_uri" value="${attribute(redirectUri)}">
<input type="hidden" name="fragment" value="">
<button disabled>${button}</button>
</form>`;
}
