import { isTestFile, type SourceRule } from './source-rule.ts';

export const topLevelArrow: SourceRule = {
  name: 'top-level-arrow',
  says: 'Top-level functions are declarations. An arrow may stand there only for a named type: const systemClock: Clock = () => …',
  appliesTo: (path) => !isTestFile(path),
  look: ({ report }) => ({
    Program: (program) => {
      for (const statement of program.body) {
        const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
        if (declared?.type !== 'VariableDeclaration') continue;
        for (const { id, init } of declared.declarations) {
          if (init?.type === 'ArrowFunctionExpression' && (id.type !== 'Identifier' || id.typeAnnotation === null || id.typeAnnotation === undefined)) report(init);
        }
      }
    },
  }),
};
