/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import type { SourceCard, TenantBoot } from '../../shared/messages.ts';
import { noteState } from '../common/replica-state.ts';
import { useRemount } from '../common/use-remount.ts';
import { connectSource, disconnectSource } from './connect.ts';
import { Card } from './source-card.tsx';
import { allCategories, SourceFilter } from './source-filter.tsx';
import { useSources } from './use-sources.ts';

function isShown(source: SourceCard, category: string, search: string): boolean {
  const text = `${source.name} ${source.description}`.toLowerCase();
  const inCategory = category === allCategories || source.category === category;
  return inCategory && text.includes(search.trim().toLowerCase());
}

/** Compliance → Sources: every connector as a card with a toggle. */
export function SourcesPage({ boot }: { boot: TenantBoot }) {
  const { sources, setEnabled } = useSources();
  const [category, setCategory] = useState(allCategories);
  const [search, setSearch] = useState('');
  const remountKey = useRemount(boot.rerenderEveryMs);

  useEffect(() => {
    noteState({ enabled: sources?.filter((one) => one.enabled).map((one) => one.name) });
  }, [sources]);

  const toggle = (source: SourceCard) => {
    setEnabled(source.slug, !source.enabled);
    if (source.enabled) void disconnectSource(source);
    else void connectSource(source, boot.opener);
  };
  const shown = sources?.filter((source) => isShown(source, category, search));

  return (
    <>
      <header className="page-header">
        <h1>Sources</h1>
        <p>Turn on a source to collect evidence for your frameworks.</p>
      </header>
      <SourceFilter
        categories={[...new Set(sources?.map((source) => source.category))]}
        category={category}
        search={search}
        onCategory={setCategory}
        onSearch={setSearch}
      />
      {shown === undefined ? <p className="muted">Loading sources…</p> : null}
      {shown?.length === 0 ? <p className="muted">No source matches.</p> : null}
      <ul className="cards" key={remountKey}>
        {shown?.map((source) => (
          <Card key={source.slug} source={source} shape={boot.toggle} onToggle={toggle} />
        ))}
      </ul>
    </>
  );
}
