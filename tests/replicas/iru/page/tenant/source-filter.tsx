/** @jsxImportSource react */
import { Icon } from '../common/icons.tsx';

export const allCategories = 'All categories';

interface SourceFilterProps {
  categories: string[];
  category: string;
  search: string;
  onCategory: (category: string) => void;
  onSearch: (search: string) => void;
}

/** The Category filter and the search field above the cards. */
export function SourceFilter(props: SourceFilterProps) {
  return (
    <div className="source-filter">
      <div className="search">
        <Icon name="search" />
        <input
          type="search"
          placeholder="Search by name or description"
          aria-label="Search by name or description"
          value={props.search}
          onChange={(event) => props.onSearch(event.target.value)}
        />
      </div>
      <label>
        <span>Category</span>
        <select value={props.category} onChange={(event) => props.onCategory(event.target.value)}>
          {[allCategories, ...props.categories.toSorted()].map((category) => (
            <option key={category}>{category}</option>
          ))}
        </select>
      </label>
    </div>
  );
}
