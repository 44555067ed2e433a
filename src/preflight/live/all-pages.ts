export type Page<Entry> = { entries: Entry[] | undefined; next: string | undefined };

/** All entries of a list that AWS gives page by page; `next` asks for the page that follows. */
export async function allPages<Entry>(
  read: (next: string | undefined) => Promise<Page<Entry>>,
): Promise<Entry[]> {
  const all: Entry[] = [];
  let next: string | undefined;
  do {
    const page = await read(next);
    all.push(...(page.entries ?? []));
    next = page.next === '' ? undefined : page.next;
  } while (next !== undefined);
  return all;
}
