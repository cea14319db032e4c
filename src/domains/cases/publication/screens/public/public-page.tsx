import type { ComponentChildren, JSX } from 'preact';
import type { FrameContext } from '../../../../../platform/http/request-context.ts';
import { CitizenLayout } from '../../../../../web/layout/citizen-layout.tsx';

/** A page about FIRs for everybody: nobody's name on it, and search engines must not keep it (L20, C9). */
export function PublicPage({ frame, title, backHref, children }: { readonly frame: FrameContext; readonly title: string; readonly backHref: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <CitizenLayout frame={{ ...frame, title, isPrivate: true }} backHref={backHref}>
      {children}
    </CitizenLayout>
  );
}
