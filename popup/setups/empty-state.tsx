/** How to start. */
export function EmptyState() {
  return (
    <p class="empty">
      In Iru, open Compliance → Sources and turn on an AWS source. In the wizard that opens, Role
      Courier shows what it read and leads on with <strong>Create role in AWS</strong>.
    </p>
  );
}
