import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const src = path.resolve(import.meta.dirname, '../src');
const order = ['data', 'model', 'scenarios', 'charts', 'render', 'markdown', 'site', 'pages'];
const free = new Set(['browser', ...order.slice(order.indexOf('site'))]); // may be met by Astro

type Kind = 'value' | 'type' | 'dynamic';
interface Import {
  readonly from: string;
  readonly target: string;
  readonly kind: Kind;
  readonly relative: boolean;
}

const read = (file: string) => readFileSync(path.join(src, file), 'utf8');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.(ts|astro)$/.test(file))
  .sort();
const room = (file: string) => file.split('/')[0] ?? '';
const isOurs = (target: string) => files.includes(target);

/** Code of an Astro file: its front matter and its scripts. */
function code(file: string): string {
  if (!file.endsWith('.astro')) return read(file);
  const parts = read(file).matchAll(/^---\n([\s\S]*?)\n---|<script(?![^>]*is:inline)[^>]*>([\s\S]*?)<\/script>/g);
  return [...parts].map(([, head, script]) => head ?? script).join('\n');
}

function importsOf(file: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, kind: Kind) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const name = specifier.text.replace(/\?.*$/, '');
    const relative = name.startsWith('.');
    found.push({ from: file, target: relative ? path.posix.join(file, '..', name) : name, kind, relative });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly ? 'type' : 'value');
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly ? 'type' : 'value');
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, 'type');
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], 'dynamic');
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code(file), ts.ScriptTarget.Latest));
  return found;
}

const imports = files.flatMap(importsOf);
const ours = imports.filter(({ target }) => isOurs(target));
const show = ({ from, target, kind }: Import) => `${from} -> ${target} (${kind})`;
const reached = (from: string, wanted: (kind: Kind) => boolean, seen = new Set<string>()): Set<string> => {
  for (const { target } of imports.filter((edge) => edge.from === from && wanted(edge.kind))) {
    if (seen.has(target)) continue;
    seen.add(target);
    reached(target, wanted, seen);
  }
  return seen;
};

describe('imports run one way', () => {
  test('every file stands in a room of the plan', () => {
    expect(files.filter((file) => file.includes('/') && ![...order, 'browser'].includes(room(file)))).toEqual([]);
  });

  test('every relative import names its file in full', () => {
    const missing = imports.filter(({ target, relative }) => relative && !existsSync(path.join(src, target)));
    expect(missing.map(show)).toEqual([]);
  });

  test(order.join(' -> '), () => {
    const against = ours.filter(({ from, target }) => {
      if (room(from) === 'browser' || room(target) === 'browser') return false;
      return order.indexOf(room(target)) > order.indexOf(room(from));
    });
    expect(against.map(show)).toEqual([]);
  });

  test('model sees types of data, and values of data/period.ts only', () => {
    const values = ours.filter(
      ({ from, target, kind }) => kind !== 'type' && room(from) === 'model' && room(target) === 'data',
    );
    expect(values.filter(({ target }) => target !== 'data/period.ts').map(show)).toEqual([]);
    expect([...reached('data/period.ts', (kind) => kind !== 'type')]).toEqual([]);
  });

  test('browser imports types, its own files, and scenarios, charts, drawings and libraries through import()', () => {
    const onUse = new Set(['scenarios', 'charts', 'render']);
    const allowed = ({ target, kind, relative }: Import) =>
      kind === 'type' || room(target) === 'browser' || (kind === 'dynamic' && (onUse.has(room(target)) || !relative));
    expect(imports.filter((edge) => room(edge.from) === 'browser' && !allowed(edge)).map(show)).toEqual([]);
    const users = ours.filter(
      ({ from, target, kind }) => kind !== 'type' && room(target) === 'browser' && !free.has(room(from)),
    );
    expect(users.map(show)).toEqual([]);
  });

  test('nothing that runs in the browser reaches Node, zod or jsdom', () => {
    for (const file of files.filter((file) => room(file) === 'browser')) {
      const heavy = [...reached(file, (kind) => kind !== 'type')].filter((target) =>
        /^(node:|zod|jsdom|yaml|csv-parse)/.test(target),
      );
      expect(heavy, file).toEqual([]);
    }
  });

  test('Astro stays at the rim, and only data reads files', () => {
    const astro = imports.filter(({ from, target }) => /^astro(:|$)/.test(target) && !free.has(room(from)));
    expect(astro.map(show)).toEqual([]);
    const disk = imports.filter(({ from, target }) => /^(node:)?fs(\/|$)/.test(target) && room(from) !== 'data');
    expect(disk.map(show)).toEqual([]);
  });

  test('no circle', () => {
    expect(files.filter((file) => reached(file, (kind) => kind !== 'type').has(file))).toEqual([]);
  });

  test('no barrel file', () => {
    expect(files.filter((file) => /(^|\/)index\.ts$/.test(file) && room(file) !== 'pages')).toEqual([]);
  });
});

describe('files stay small', () => {
  const sizes = files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ file, lines: read(file).trimEnd().split('\n').length }))
    .sort((a, b) => a.lines - b.lines);

  test('none over 250 lines', () => {
    expect(sizes.filter(({ lines }) => lines > 250)).toEqual([]);
  });

  test('median under 80 lines', () => {
    expect(sizes[Math.floor(sizes.length / 2)]?.lines).toBeLessThan(80);
  });
});
