/**
 * The one-way rules: who may import whom. Imports point down the list of rings, and inside a module down the list of rooms.
 *
 * TypeScript 7 has no JS API, so the imports are read by swc (`parser` below); `walls/imports.test.ts` counts them a second
 * time with another parser, because a checker that sees no imports finds no faults. That test also seeds one violation for
 * each rule of this file: a rule without a seed fails it.
 */

/** Lowest to highest. A module may import only those before it. */
const foundation = ['names', 'ledger', 'geography', 'offices', 'law', 'identity', 'deadlines', 'evidence', 'documents', 'notifications'];

/** The published edges between peers. What flows back goes as an event, by the outbox. */
const peers = {
  cases: [],
  complaints: ['cases'],
  emergency: ['cases'],
  cyber: ['cases', 'complaints'],
  economic: ['cases'],
  registers: ['cases'],
  prosecution: ['cases'],
  custody: ['cases'],
  probation: ['custody', 'prosecution'],
  requests: ['registers', 'cases'],
};

const rings = ['kernel', 'platform', 'web', 'foundation', 'domains', 'oversight', 'app'];
const rooms = ['model', 'store', 'actions', 'screens', 'jobs', 'messages', 'testing'];

const testFile = '\\.test\\.tsx?$';
const testCode = `${testFile}|^src/.+/testing/`;
/** $1 is the ring, $2 the module: `domains`, `complaints`. */
const anyModule = '^src/(foundation|domains|oversight)/([^/]+)/';
const ownModule = '^src/$1/$2/';
const anyDoor = '^src/(?:foundation|domains|oversight)/[^/]+/index\\.ts$';
/** A module with two nouns has sub-folders with the same rooms: `cases/fir/model`. */
const maybeNoun = `(?:|(?!(?:${rooms.join('|')})/)[^/]+/)`;
/** Reading a file of reference data by a path that was handed in is no effect; everything else here is. */
const machine = '^(?:node:)?(?:fs|net|tls|dgram|dns|http|https|http2|child_process|cluster|worker_threads|os|process|timers|timers/promises|crypto|perf_hooks)$';

const ringRules = [
  {
    name: 'ring-kernel',
    comment: 'The kernel imports nothing but itself: no package, no Node module, no other ring. It is pure.',
    from: { path: '^src/kernel/', pathNot: testFile },
    to: { pathNot: '^src/kernel/' },
  },
  {
    name: 'ring-platform',
    comment: 'The platform is the machine. It knows no police words, so it imports no pages, no domains and not the app.',
    from: { path: '^src/platform/', pathNot: testFile },
    to: { path: '^src/(?:web|foundation|domains|oversight|app)/' },
  },
  {
    name: 'ring-web',
    comment: 'The shell of the pages imports the kernel and the languages (platform/i18n), nothing else of ours.',
    from: { path: '^src/web/', pathNot: testCode },
    to: { path: '^src/', pathNot: '^src/(?:web|kernel|platform/i18n)/' },
  },
  {
    name: 'ring-foundation',
    comment: 'Foundation modules are what everybody stands on. They do not know the services above them.',
    from: { path: '^src/foundation/', pathNot: testFile },
    to: { path: '^src/(?:domains|oversight|app)/' },
  },
  {
    name: 'ring-domains',
    comment: 'A service knows neither the oversight that reads it nor the app that starts it.',
    from: { path: '^src/domains/', pathNot: testFile },
    to: { path: '^src/(?:oversight|app)/' },
  },
  {
    name: 'ring-oversight',
    comment: 'Oversight reads all services, but does not know the app that starts it.',
    from: { path: '^src/oversight/', pathNot: testFile },
    to: { path: '^src/app/' },
  },
  {
    name: 'ring-unknown',
    comment: 'Every file of src lies in a ring that these rules know, and every module is in the lists above. Otherwise no rule would guard it.',
    from: {
      path: '^src/',
      pathNot: [`^src/(?:${rings.filter((ring) => ring !== 'foundation' && ring !== 'domains').join('|')})/`, `^src/foundation/(?:${foundation.join('|')})/`, `^src/domains/(?:${Object.keys(peers).join('|')})/`],
    },
    to: {},
  },
];

const foundationOrder = foundation.slice(0, -1).map((name, at) => ({
  name: `foundation-order-${name}`,
  comment: `Foundation modules are ordered; ${name} imports only what stands below it.`,
  from: { path: `^src/foundation/${name}/`, pathNot: testFile },
  to: { path: `^src/foundation/(?:${foundation.slice(at + 1).join('|')})/` },
}));

const roomRules = [
  {
    name: 'room-model',
    comment: 'The model is pure: it imports the kernel, its own module’s model, zod, and what the models of lower modules publish at their doors (walls/check-model-imports.ts looks behind the door).',
    from: { path: `${anyModule}${maybeNoun}model/`, pathNot: testFile },
    to: { pathNot: ['^src/kernel/', `${ownModule}${maybeNoun}model/`, anyDoor, '(?:^|/)node_modules/zod/'] },
  },
  {
    name: 'room-store',
    comment: 'The store speaks SQL and the words of the model. It starts no action and shows no page.',
    from: { path: `${anyModule}${maybeNoun}store/`, pathNot: testFile },
    to: { path: ['^src/web/', `${ownModule}${maybeNoun}(?:actions|screens|jobs|messages)/`, `${ownModule}${maybeNoun}routes\\.ts$`] },
  },
  {
    name: 'room-actions',
    comment: 'An action does one thing that a person can do. It does not know the screens, routes or jobs that start it.',
    from: { path: `${anyModule}${maybeNoun}actions/`, pathNot: testFile },
    to: { path: ['^src/web/', `${ownModule}${maybeNoun}(?:screens|jobs)/`, `${ownModule}${maybeNoun}routes\\.ts$`] },
  },
  {
    name: 'room-screens',
    comment: 'A screen reads the store, writes by actions, and is reached by routes. Links come from the table of URLs (routes-table.ts), which knows no handler.',
    from: { path: `${anyModule}${maybeNoun}screens/`, pathNot: testFile },
    to: { path: [`${ownModule}${maybeNoun}jobs/`, `${ownModule}${maybeNoun}routes\\.ts$`, `${ownModule}index\\.ts$`] },
  },
  {
    name: 'room-jobs',
    comment: 'A job starts actions. It shows no page.',
    from: { path: `${anyModule}${maybeNoun}jobs/`, pathNot: testFile },
    to: { path: ['^src/web/', `${ownModule}${maybeNoun}screens/`, `${ownModule}${maybeNoun}routes\\.ts$`] },
  },
  {
    name: 'room-messages',
    comment: 'Messages are words. They import the kernel, the languages (platform/i18n) and the types of their own model.',
    from: { path: `${anyModule}${maybeNoun}messages/`, pathNot: testFile },
    to: { pathNot: ['^src/kernel/', '^src/platform/i18n/', `${ownModule}${maybeNoun}(?:messages|model)/`] },
  },
  {
    name: 'room-unknown',
    comment: 'Every file of a module lies in a room that these rules know, or is its door or its routes. A new kind of room needs a decision record. (Documents have templates.)',
    from: {
      path: anyModule,
      pathNot: [`${anyModule}${maybeNoun}(?:${rooms.join('|')})/`, `${anyModule}(?:index|routes|routes-table)\\.ts$`, `${anyModule}[^/]+${testFile}`, '^src/foundation/documents/templates/'],
    },
    to: {},
  },
];

const doorRules = [
  {
    name: 'door',
    comment: 'A module imports another only by its index.ts.',
    from: { path: anyModule, pathNot: testCode },
    to: { path: '^src/(?:foundation|domains|oversight)/', pathNot: [ownModule, anyDoor] },
  },
  {
    name: 'door-of-app',
    comment: 'The app, too, takes modules by their doors.',
    from: { path: '^src/app/', pathNot: testCode },
    to: { path: '^src/(?:foundation|domains|oversight)/', pathNot: anyDoor },
  },
  {
    name: 'door-for-tests',
    comment: 'A test may use another module’s door and its builders (testing/), never its insides.',
    from: { path: `${anyModule}.*(?:${testFile}|/testing/)` },
    to: { path: '^src/(?:foundation|domains|oversight)/', pathNot: [ownModule, anyDoor, '^src/[^/]+/[^/]+/testing/'] },
  },
];

const peerRules = Object.entries(peers).map(([name, allowed]) => ({
  name: `peers-${name}`,
  comment: `Services are peers. ${name} may import ${allowed.length === 0 ? 'no other service' : `only ${allowed.join(' and ')}`}; the rest goes by events.`,
  from: { path: `^src/domains/${name}/`, pathNot: testFile },
  to: { path: '^src/domains/', pathNot: `^src/domains/(?:${[name, ...allowed].join('|')})/` },
}));

const outsideRules = [
  {
    name: 'machine-stays-in-platform',
    comment: 'Sockets, processes, timers, random values and the database driver are the platform’s. Modules get them as parameters.',
    from: { path: anyModule, pathNot: testCode },
    to: { path: [machine, '(?:^|/)node_modules/(?:pg|graphile-worker|fastify|@fastify/[^/]+|pino)/'] },
  },
  {
    name: 'tests-are-not-source',
    comment: 'Tests and builders are never imported by source.',
    from: { path: '^src/', pathNot: [testCode, '^src/app/tools/'] },
    to: { path: testCode },
  },
  {
    name: 'product-stands-alone',
    comment: 'The product imports nothing from the folders that check, measure or start it.',
    from: { path: '^src/' },
    to: { path: '^(?:e2e|bench|scripts|walls)/' },
  },
  {
    name: 'dev-packages-stay-out',
    comment: 'Source imports only packages that a production install brings. The tools of app/tools run on the developer’s machine.',
    from: { path: '^src/', pathNot: [testCode, '^src/app/tools/'] },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['npm', 'npm-optional', 'type-only'] },
  },
  {
    name: 'no-cycles',
    comment: 'No two files need each other, not even for a type: one of them is in the wrong room.',
    from: { path: '^src/' },
    to: { circular: true },
  },
  {
    name: 'no-dead-imports',
    comment: 'An import that cannot be found is an import that no rule can judge.',
    from: {},
    to: { couldNotResolve: true },
  },
];

module.exports = {
  forbidden: [...ringRules, ...foundationOrder, ...roomRules, ...doorRules, ...peerRules, ...outsideRules].map((rule) => ({ severity: 'error', ...rule })),
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'], exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
