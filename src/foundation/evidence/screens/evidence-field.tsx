import type { JSX } from 'preact';
import { FileField, type FileFieldProps } from '../../../web/components/file-field/file-field.tsx';

/** The name of the field in every form that takes files. */
export const EVIDENCE_FIELD = 'files';

/** HEIC is taken but not asked for: an iPhone that is not asked for it sends JPEG, which can be shown. */
const ASKED = 'image/jpeg,image/png,image/webp,application/pdf,audio/*';

export function EvidenceField(props: Omit<FileFieldProps, 'name' | 'accept' | 'isMany'>): JSX.Element {
  return <FileField {...props} name={EVIDENCE_FIELD} accept={ASKED} isMany />;
}
