import type { JSX } from 'preact';
import { CitizenLayout, type CitizenLayoutProps } from './citizen-layout.tsx';

/** Pages that are the same for everybody. They wear no name and no private menu, so that one copy may be cached for all. */
export function PublicLayout({ frame, ...rest }: CitizenLayoutProps): JSX.Element {
  return <CitizenLayout frame={{ ...frame, signedIn: undefined, isPrivate: false }} {...rest} />;
}
