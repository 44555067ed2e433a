/** @jsxImportSource react */

const frameworks = [
  { name: 'SOC 2', controls: 64, met: 51 },
  { name: 'ISO 27001', controls: 93, met: 40 },
  { name: 'HIPAA', controls: 45, met: 12 },
];

/** Compliance → Frameworks: a page of the same app that has nothing to do with sources. */
export function FrameworksPage() {
  return (
    <>
      <header className="page-header">
        <h1>Frameworks</h1>
        <p>How far your evidence covers each framework’s controls.</p>
      </header>
      <ul className="cards">
        {frameworks.map(({ name, controls, met }) => (
          <li className="card" key={name}>
            <h3>{name}</h3>
            <progress value={met} max={controls} aria-label={`${name} controls met`} />
            <p>
              {met} of {controls} controls met
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
