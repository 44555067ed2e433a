/** @jsxImportSource react */

/** The tenant's sign-in page. */
export function LoginPage() {
  return (
    <main className="sign-in">
      <form className="panel" onSubmit={(event) => event.preventDefault()}>
        <h1>Sign in to Acme</h1>
        <label className="field">
          <span>Email</span>
          <input type="email" autoComplete="username" />
        </label>
        <label className="field">
          <span>Password</span>
          <input type="password" autoComplete="current-password" />
        </label>
        <button type="submit" className="button-primary">
          Sign in
        </button>
      </form>
    </main>
  );
}
