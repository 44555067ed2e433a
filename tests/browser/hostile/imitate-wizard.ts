/** Runs in a page: makes it look like Iru's wizard, with this trust policy. Self-contained. */
export function imitateWizard(trustPolicy: string): void {
  document.body.innerHTML = `
    <h1>Iru is requesting access to external services</h1>
    <pre></pre>
    <label>Role ARN <input type="text"></label>
    <button type="button">Submit Role</button>`;
  const place = document.querySelector('pre');
  if (place) place.textContent = trustPolicy;
}
