// The fragment never reaches the server, so the form takes it along in a field.
for (const field of document.querySelectorAll<HTMLInputElement>('input[name="fragment"]')) {
  field.value = location.hash || (new URLSearchParams(location.search).get('fragment') ?? '');
}
// Pressed before that, it would lead elsewhere.
for (const button of document.querySelectorAll('button')) button.disabled = false;
