import { h, type JSX } from 'preact';
import { iconShapes, type IconName, type IconShape } from './icon-shapes.ts';

/** Always beside words: it is hidden from screen readers. Size and colour come from the text around it. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  const shapes: readonly IconShape[] = iconShapes[name];
  return (
    <svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
      {shapes.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
