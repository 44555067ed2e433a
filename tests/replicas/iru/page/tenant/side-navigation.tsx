/** @jsxImportSource react */
import { useState } from 'react';
import { Icon } from '../common/icons.tsx';
import { Link } from './router.tsx';

const pages = [
  { path: '/compliance/sources', title: 'Sources' },
  { path: '/compliance/frameworks', title: 'Frameworks' },
];

/** The left navigation bar; Compliance expands to its pages. */
export function SideNavigation({ path }: { path: string }) {
  const [expanded, setExpanded] = useState(true);
  return (
    <nav className="side-navigation" aria-label="Main">
      <div className="brand">
        <span className="brand-mark" aria-hidden="true" />
        <span>Iru</span>
        <span className="brand-tenant">Acme</span>
      </div>
      <button type="button" aria-expanded={expanded} onClick={() => setExpanded(!expanded)}>
        <Icon name="shield" />
        <span>Compliance</span>
        <Icon name="chevron" />
      </button>
      {expanded ? (
        <ul>
          {pages.map((page) => (
            <li key={page.path}>
              <Link to={page.path} current={page.path === path}>
                {page.title}
              </Link>
            </li>
          ))}
        </ul>
      ) : null}
      <div className="side-navigation-foot">
        <Link to="/help/aws-sso" current={path === '/help/aws-sso'}>
          Help: AWS IAM Identity Center
        </Link>
      </div>
    </nav>
  );
}
