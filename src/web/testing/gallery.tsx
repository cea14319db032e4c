import type { JSX } from 'preact';
import { langs } from '../../kernel/text.ts';
import { ErrorPage } from '../layout/error-page.tsx';
import { render } from '../layout/render.ts';
import { CheckAnswers } from './gallery/answers.tsx';
import { DeskPage } from './gallery/desk.tsx';
import { galleryFrame, type AssetHref, type GalleryContext } from './gallery/gallery-frame.ts';
import { HomePage } from './gallery/home.tsx';
import { PartsPage } from './gallery/parts.tsx';
import { QuestionWhen, QuestionWithError } from './gallery/question.tsx';
import { ReceivedPage } from './gallery/received.tsx';
import { RecordPage } from './gallery/record.tsx';

export interface GalleryPage {
  /** `home.hi` */
  readonly name: string;
  readonly html: string;
}

const pages: Readonly<Record<string, (context: GalleryContext) => JSX.Element>> = {
  home: HomePage,
  question: QuestionWithError,
  when: QuestionWhen,
  answers: CheckAnswers,
  received: ReceivedPage,
  record: RecordPage,
  parts: PartsPage,
  desk: DeskPage,
  error: (context) => <ErrorPage frame={galleryFrame(context, '')} reason="notFound" reference="7f3a" />,
};

/** Every kind of page in both languages, made of real components and invented people. For tests and for looking. */
export function gallery(assetHref: AssetHref): readonly GalleryPage[] {
  return Object.entries(pages).flatMap(([name, page]) => langs.map((lang) => ({ name: `${name}.${lang}`, html: render(page({ lang, assetHref })) })));
}
