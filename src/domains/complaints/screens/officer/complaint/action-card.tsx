import type { ComponentChildren, JSX } from 'preact';
import { Card } from '../../../../../web/components/card/card.tsx';
import type { FieldError } from '../../../../../web/components/error-summary/error-summary.tsx';

export interface ActionCardProps {
  readonly title: string;
  /** The section it rests on. */
  readonly law: string;
  /** Word for word. */
  readonly citizenReads?: string;
  readonly children: ComponentChildren;
}

/** One thing an officer can do now. */
export function ActionCard({ title, law, citizenReads, children }: ActionCardProps): JSX.Element {
  return (
    <Card heading={title}>
      <div class="stack">
        <p>{law}</p>
        {citizenReads !== undefined && <p>{citizenReads}</p>}
        {children}
      </div>
    </Card>
  );
}

export function errorOf(errors: readonly FieldError[], fieldId: string): string | undefined {
  return errors.find((error) => error.fieldId === fieldId)?.text;
}
