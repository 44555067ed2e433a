/** @jsxImportSource react */
import { texts } from '../common/texts.ts';
import { AccountMenu } from './account-menu.tsx';

/** The dark bar of every console page. It is not part of Cloudscape there either. */
export function TopNavigation() {
  return (
    <header id="awsc-nav-header" className="nav-bar">
      <a className="nav-logo" href="/console/home" aria-label="AWS">
        aws
      </a>
      <button type="button" className="nav-services" aria-label={texts.services}>
        ⠿
      </button>
      <input
        id="awsc-concierge-input"
        className="nav-search"
        type="search"
        placeholder={texts.search}
        aria-label={texts.search}
      />
      <span className="nav-space" />
      <span className="nav-region">{texts.global}</span>
      <AccountMenu />
    </header>
  );
}
