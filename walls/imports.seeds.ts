export interface SeededImport {
  readonly from: string;
  /** A path of the tree, a package, or a module of Node. */
  readonly to: string;
  readonly typeOnly?: boolean;
  /** `to` imports `from` as well. */
  readonly andBack?: boolean;
}

/** For each one-way rule the smallest import that breaks it. */
export const forbiddenImports: readonly (SeededImport & { readonly rule: string })[] = [
  { rule: 'ring-kernel', from: 'src/kernel/a.ts', to: 'src/platform/clock/clock.ts' },
  { rule: 'ring-kernel', from: 'src/kernel/b.ts', to: 'crypto' },
  { rule: 'ring-kernel', from: 'src/kernel/c.ts', to: 'zod' },
  { rule: 'ring-platform', from: 'src/platform/http/a.ts', to: 'src/web/layout/page.tsx' },
  { rule: 'ring-platform', from: 'src/platform/http/b.ts', to: 'src/domains/cases/index.ts' },
  { rule: 'ring-web', from: 'src/web/layout/a.tsx', to: 'src/platform/http/server.ts' },
  { rule: 'ring-web', from: 'src/web/layout/b.tsx', to: 'src/foundation/law/index.ts' },
  { rule: 'ring-foundation', from: 'src/foundation/offices/actions/a.ts', to: 'src/domains/cases/index.ts' },
  { rule: 'ring-domains', from: 'src/domains/cyber/actions/a.ts', to: 'src/oversight/review/index.ts' },
  { rule: 'ring-domains', from: 'src/domains/cyber/actions/b.ts', to: 'src/app/compose.ts' },
  { rule: 'ring-oversight', from: 'src/oversight/review/actions/a.ts', to: 'src/app/compose.ts' },
  { rule: 'ring-unknown', from: 'src/services/a.ts', to: 'src/kernel/id.ts' },
  { rule: 'ring-unknown', from: 'src/domains/traffic/actions/a.ts', to: 'src/kernel/id.ts' },
  { rule: 'ring-unknown', from: 'src/foundation/common/actions/a.ts', to: 'src/kernel/id.ts' },

  { rule: 'foundation-order-names', from: 'src/foundation/names/actions/a.ts', to: 'src/foundation/ledger/index.ts' },
  { rule: 'foundation-order-ledger', from: 'src/foundation/ledger/actions/a.ts', to: 'src/foundation/identity/index.ts' },
  { rule: 'foundation-order-geography', from: 'src/foundation/geography/actions/a.ts', to: 'src/foundation/offices/index.ts' },
  { rule: 'foundation-order-offices', from: 'src/foundation/offices/actions/b.ts', to: 'src/foundation/law/index.ts' },
  { rule: 'foundation-order-law', from: 'src/foundation/law/actions/a.ts', to: 'src/foundation/identity/index.ts' },
  { rule: 'foundation-order-identity', from: 'src/foundation/identity/actions/a.ts', to: 'src/foundation/deadlines/index.ts' },
  { rule: 'foundation-order-deadlines', from: 'src/foundation/deadlines/actions/a.ts', to: 'src/foundation/evidence/index.ts' },
  { rule: 'foundation-order-evidence', from: 'src/foundation/evidence/actions/a.ts', to: 'src/foundation/documents/index.ts' },
  { rule: 'foundation-order-documents', from: 'src/foundation/documents/actions/a.ts', to: 'src/foundation/notifications/index.ts' },

  { rule: 'room-model', from: 'src/domains/complaints/model/a.ts', to: 'src/domains/complaints/store/complaint-store.ts' },
  { rule: 'room-model', from: 'src/domains/complaints/model/b.ts', to: 'src/platform/clock/clock.ts' },
  { rule: 'room-model', from: 'src/domains/complaints/model/rules/c.ts', to: 'kysely' },
  { rule: 'room-model', from: 'src/domains/cases/fir/model/a.ts', to: 'src/domains/cases/fir/actions/register-fir.ts' },
  { rule: 'room-store', from: 'src/domains/complaints/store/a.ts', to: 'src/domains/complaints/actions/file-complaint.ts' },
  { rule: 'room-store', from: 'src/domains/cases/fir/store/a.ts', to: 'src/domains/cases/fir/actions/register-fir.ts' },
  { rule: 'room-actions', from: 'src/domains/complaints/actions/a.ts', to: 'src/domains/complaints/screens/citizen/page.tsx' },
  { rule: 'room-actions', from: 'src/domains/complaints/actions/b.ts', to: 'src/domains/complaints/routes.ts' },
  { rule: 'room-actions', from: 'src/domains/complaints/actions/c.ts', to: 'src/domains/complaints/jobs/remind.ts' },
  { rule: 'room-screens', from: 'src/domains/complaints/screens/citizen/a.ts', to: 'src/domains/complaints/routes.ts' },
  { rule: 'room-screens', from: 'src/domains/complaints/screens/citizen/b.ts', to: 'src/domains/complaints/jobs/remind.ts' },
  { rule: 'room-jobs', from: 'src/domains/complaints/jobs/a.ts', to: 'src/domains/complaints/screens/citizen/page.tsx' },
  { rule: 'room-messages', from: 'src/domains/complaints/messages/a.ts', to: 'src/domains/complaints/store/complaint-store.ts' },

  { rule: 'room-unknown', from: 'src/domains/complaints/services/a.ts', to: 'src/kernel/id.ts' },
  { rule: 'room-unknown', from: 'src/domains/complaints/complaint-helpers.ts', to: 'src/kernel/id.ts' },
  { rule: 'room-unknown', from: 'src/domains/cases/fir/number.ts', to: 'src/kernel/id.ts' },

  { rule: 'door', from: 'src/domains/complaints/actions/d.ts', to: 'src/foundation/law/store/section-store.ts' },
  { rule: 'door', from: 'src/domains/complaints/actions/e.ts', to: 'src/domains/cases/fir/actions/register-fir.ts' },
  { rule: 'door', from: 'src/oversight/search/store/a.ts', to: 'src/domains/cases/fir/model/number.ts' },
  { rule: 'door-of-app', from: 'src/app/a.ts', to: 'src/domains/complaints/routes.ts' },
  { rule: 'door-for-tests', from: 'src/domains/complaints/actions/d.db.test.ts', to: 'src/foundation/law/store/section-store.ts' },

  { rule: 'peers-cases', from: 'src/domains/cases/fir/actions/a.ts', to: 'src/domains/complaints/index.ts' },
  { rule: 'peers-complaints', from: 'src/domains/complaints/actions/f.ts', to: 'src/domains/cyber/index.ts' },
  { rule: 'peers-emergency', from: 'src/domains/emergency/actions/a.ts', to: 'src/domains/complaints/index.ts' },
  { rule: 'peers-cyber', from: 'src/domains/cyber/actions/c.ts', to: 'src/domains/registers/index.ts' },
  { rule: 'peers-economic', from: 'src/domains/economic/actions/a.ts', to: 'src/domains/complaints/index.ts' },
  { rule: 'peers-registers', from: 'src/domains/registers/actions/a.ts', to: 'src/domains/complaints/index.ts' },
  { rule: 'peers-prosecution', from: 'src/domains/prosecution/actions/a.ts', to: 'src/domains/custody/index.ts' },
  { rule: 'peers-custody', from: 'src/domains/custody/actions/a.ts', to: 'src/domains/probation/index.ts' },
  { rule: 'peers-probation', from: 'src/domains/probation/actions/a.ts', to: 'src/domains/cases/index.ts' },
  { rule: 'peers-requests', from: 'src/domains/requests/actions/a.ts', to: 'src/domains/complaints/index.ts' },

  { rule: 'machine-stays-in-platform', from: 'src/domains/complaints/actions/g.ts', to: 'child_process' },
  { rule: 'machine-stays-in-platform', from: 'src/domains/complaints/store/b.ts', to: 'pg' },
  { rule: 'tests-are-not-source', from: 'src/domains/complaints/actions/h.ts', to: 'src/domains/complaints/testing/complaint.builder.ts' },
  { rule: 'tests-are-not-source', from: 'src/kernel/d.ts', to: 'src/kernel/id.test.ts' },
  { rule: 'product-stands-alone', from: 'src/app/b.ts', to: 'e2e/fixtures.ts' },
  { rule: 'dev-packages-stay-out', from: 'src/platform/http/c.ts', to: 'fast-check' },
  { rule: 'no-cycles', from: 'src/domains/complaints/model/e.ts', to: 'src/domains/complaints/model/f.ts', andBack: true },
  { rule: 'no-dead-imports', from: 'src/app/c.ts', to: 'src/app/missing.ts' },
];

/** Imports that the rules must let through, each next to a forbidden one. */
export const allowedImports: readonly SeededImport[] = [
  { from: 'src/platform/http/d.ts', to: 'src/kernel/id.ts' },
  { from: 'src/platform/http/d.ts', to: 'pg' },
  { from: 'src/web/layout/c.tsx', to: 'src/platform/i18n/shape.ts' },
  { from: 'src/foundation/identity/actions/b.ts', to: 'src/foundation/ledger/index.ts' },
  { from: 'src/domains/complaints/model/g.ts', to: 'src/foundation/law/index.ts', typeOnly: true },
  { from: 'src/domains/complaints/model/g.ts', to: 'src/foundation/names/index.ts' },
  { from: 'src/domains/complaints/model/g.ts', to: 'zod' },
  { from: 'src/foundation/law/actions/b.ts', to: 'fs/promises' },
  { from: 'src/domains/cases/fir/model/b.ts', to: 'src/domains/cases/general-diary/model/diary-entry.ts' },
  { from: 'src/domains/complaints/actions/i.ts', to: 'src/domains/cases/index.ts' },
  { from: 'src/domains/complaints/screens/citizen/c.tsx', to: 'src/domains/complaints/routes-table.ts' },
  { from: 'src/domains/complaints/screens/citizen/c.tsx', to: 'src/domains/complaints/store/complaint-store.ts' },
  { from: 'src/domains/complaints/screens/citizen/c.tsx', to: 'src/web/layout/page.tsx' },
  { from: 'src/domains/complaints/actions/i.db.test.ts', to: 'src/foundation/identity/testing/officer.builder.ts' },
  { from: 'src/domains/complaints/actions/i.db.test.ts', to: 'src/app/compose.ts' },
  { from: 'src/oversight/review/store/a.ts', to: 'src/domains/cases/index.ts' },
];
