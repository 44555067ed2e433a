/** @jsxImportSource react */
import { useState } from 'react';
import { boot } from '../common/boot.ts';
import { texts } from '../common/texts.ts';

function spaced(accountId: string): string {
  return accountId.replace(/^(\d{4})(\d{4})(\d{4})$/, '$1-$2-$3');
}

function buttonText(): string {
  const { accountAlias, accountId } = boot;
  if (accountAlias !== undefined) return `${accountAlias} (${accountId})`;
  return `${texts.accountId}: ${spaced(accountId)}`;
}

/** The account menu of the navigation bar, which is in the document while it is closed. */
export function AccountMenu() {
  const [open, setOpen] = useState(false);
  const title = `${boot.userName} @ ${boot.accountAlias ?? spaced(boot.accountId)}`;
  return (
    <div className="nav-account">
      <button
        type="button"
        id="nav-usernameMenu"
        data-testid="awsc-nav-account-menu-button"
        aria-expanded={open}
        aria-controls="menu--account"
        title={title}
        onClick={() => setOpen(!open)}
      >
        <span className="nav-account-id">{buttonText()}</span>
        <span className="nav-account-user">{boot.userName.split('/')[0]}</span>
      </button>
      <div id="menu--account" className="nav-menu" hidden={!open}>
        <div data-testid="account-detail-menu">
          <div>{texts.accountId}</div>
          <div>
            <button
              type="button"
              data-testid="awsc-copy-accountid"
              aria-label={texts.copyAccountId}
              onClick={() => void navigator.clipboard.writeText(boot.accountId)}
            >
              ⧉
            </button>
            <span>{spaced(boot.accountId)}</span>
          </div>
          <div>{texts.federatedUser}</div>
          <div>{boot.userName}</div>
        </div>
        <a href="/console/home" data-testid="aws-console-signout">
          {texts.signOut}
        </a>
      </div>
    </div>
  );
}
