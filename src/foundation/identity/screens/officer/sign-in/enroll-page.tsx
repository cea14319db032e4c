import type { JSX } from 'preact';
import type { FrameContext } from '../../../../../platform/http/request-context.ts';
import { Button } from '../../../../../web/components/button/button.tsx';
import { ErrorSummary } from '../../../../../web/components/error-summary/error-summary.tsx';
import { Form } from '../../../../../web/components/form/form.tsx';
import { TextField } from '../../../../../web/components/text-field/text-field.tsx';
import { CitizenLayout } from '../../../../../web/layout/citizen-layout.tsx';
import { identityMessages } from '../../../messages/index.ts';
import type { QrPath } from './qr-path.ts';

export interface EnrollPageProps {
  readonly frame: FrameContext;
  readonly csrf: string;
  readonly action: string;
  readonly secret: string;
  readonly qr: QrPath;
  readonly error: string | undefined;
}

const QR_PIXELS = 240;

export function EnrollPage({ frame, csrf, action, secret, qr, error }: EnrollPageProps): JSX.Element {
  const words = identityMessages(frame.lang).enroll;
  return (
    <CitizenLayout frame={{ ...frame, title: words.title, isPrivate: true, hasErrors: error !== undefined }}>
      <ErrorSummary lang={frame.lang} errors={error === undefined ? [] : [{ fieldId: 'code', text: error }]} />
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <p>{words.scan}</p>
      <svg role="img" aria-label={words.picture} width={QR_PIXELS} height={QR_PIXELS} viewBox={`0 0 ${qr.size} ${qr.size}`} shape-rendering="crispEdges">
        <rect width={qr.size} height={qr.size} fill="#fff" />
        <path d={qr.d} fill="#000" />
      </svg>
      <p>
        {words.byHand}
        <br />
        <code>{inFours(secret)}</code>
      </p>
      <Form action={action} csrf={csrf}>
        <TextField name="code" label={words.code} error={error} inputMode="numeric" autoComplete="one-time-code" width={10} />
        <Button text={words.button} />
      </Form>
    </CitizenLayout>
  );
}

/** Groups that can be read and typed; apps ignore the spaces. */
function inFours(text: string): string {
  return text.replace(/(.{4})(?=.)/g, '$1 ');
}
