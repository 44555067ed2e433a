/** @jsxImportSource react */

const example = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": { "AWS": "arn:aws:iam::753695775620:role/IruConnect" },
      "Condition": { "StringEquals": { "sts:ExternalId": "YOUR_EXTERNAL_ID" } },
      "Action": "sts:AssumeRole"
    }
  ]
}`;

/** A help article with the documented example policy: looks like a wizard's JSON, but is none. */
export function HelpPage() {
  return (
    <article className="article">
      <h1>Connect AWS IAM Identity Center (SSO)</h1>
      <p>
        The wizard shows the trust policy JSON your IAM role must use. Below is an example of the
        structure; copy the live JSON from your wizard so the account, principal ARN, and external
        ID match exactly.
      </p>
      <pre className="code">
        <code>{example}</code>
      </pre>
      <h2>Submit the role ARN</h2>
      <p>
        Paste the Role ARN in the wizard and click <strong>Submit Role</strong>. When the connection
        succeeds, the wizard shows <strong>Connection Configured</strong>.
      </p>
    </article>
  );
}
