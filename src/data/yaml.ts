import { type Document, isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument } from 'yaml';
import * as z from 'zod';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

/** A parsed YAML file that knows where each of its values stands. */
export interface Located {
  readonly path: string;
  readonly value: unknown;
  /** The problem's place: line and column of the value (or, for a missing one, of its parent) at `keys`. */
  readonly place: (keys: readonly PropertyKey[], onKey?: boolean) => Place;
  /** Where a letter of the text at `keys` stands, for a text that is itself read, such as Markdown. */
  readonly within: (keys: readonly PropertyKey[], offset: number) => Place;
}

interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** Reads YAML 1.2 (dates stay text); syntax errors and repeated keys come back as problems. */
export function parseYaml(path: string, text: string, problems: Problem[]): Located | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  for (const error of document.errors) {
    const { line, col } = lines.linePos(error.pos[0]);
    problems.push({
      path,
      line,
      column: col,
      found: 'text that is not valid YAML',
      expected: error.message,
      fix: 'mend the syntax of this line',
    });
  }
  if (document.errors.length > 0) return undefined;
  const place: Located['place'] = (keys, onKey = false) => {
    const { line, col } = lines.linePos(offsetOf(document, keys, onKey));
    return { path, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const within: Located['within'] = (keys, offset) => {
    const node = nodeAt(document, keys);
    if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return place(keys);
    const [start, end] = node.range;
    const { line, col } = lines.linePos(start + offsetInSource(text.slice(start, end), node.value, offset));
    return { path, line, column: col };
  };
  return { path, value: document.toJS(), place, within };
}

/** Checks a located value against its schema; each issue becomes one problem with the nearest valid name. */
export function checkShape<T>(
  schema: z.ZodType<T>,
  located: Omit<Located, 'within'>,
  problems: Problem[],
): T | undefined {
  const result = schema.safeParse(located.value, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues) report(issue, [], schema, located, problems);
  return undefined;
}

function report(
  issue: z.core.$ZodIssue,
  prefix: readonly PropertyKey[],
  schema: z.ZodType,
  located: Omit<Located, 'within'>,
  problems: Problem[],
): void {
  const path = [...prefix, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    for (const inner of likeliest(issue.errors)) report(inner, path, schema, located, problems);
    return;
  }
  if (issue.code === 'invalid_union' && issue.discriminator !== undefined) {
    const options = ('options' in issue ? (issue.options ?? []) : []).map(String);
    const found = (issue.input as Record<string, unknown> | undefined)?.[issue.discriminator];
    const near = nearest(String(found), options);
    const fix = near === undefined ? 'use one of them' : `did you mean "${near}"?`;
    problems.push({
      ...located.place([...path, issue.discriminator]),
      found: `${issue.discriminator} = ${show(found)}`,
      expected: `one of ${options.join(', ')}`,
      fix,
    });
    return;
  }
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    for (const key of issue.keys) {
      const near = nearest(key, known);
      const fix = near === undefined ? 'remove it' : `did you mean "${near}"?`;
      problems.push({
        ...located.place([...path, key], true),
        found: `the unknown key "${key}"`,
        expected: `one of ${known.join(', ')}`,
        fix,
      });
    }
    return;
  }
  const value = show(issue.input);
  const expected = issue.message
    .replace(/^Invalid (input|option|string|URL|ISO \w+): ?/i, '')
    .replace(/^expected /, '');
  const missing = issue.input === undefined;
  const name = path.map(String).join('.') || 'the file';
  problems.push({
    ...located.place(path),
    found: missing ? `no "${name}"` : `${name} = ${value}`,
    expected,
    fix: missing ? `add "${String(path.at(-1) ?? '')}"` : fixFor(issue),
  });
}

function fixFor(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value' && typeof issue.input === 'string') {
    const near = nearest(issue.input, issue.values.map(String));
    if (near !== undefined) return `did you mean "${near}"?`;
  }
  return 'write a value of that form';
}

/** Of the alternatives of a union, the one that the author came nearest to: its complaints lie deepest. */
function likeliest(alternatives: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] {
  const depth = (issues: readonly z.core.$ZodIssue[]) => {
    const unknown = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys.slice(1) : []));
    const deepest = Math.max(0, ...issues.map((issue) => issue.path.length));
    const wrongKind = issues.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type');
    return deepest * 10 - issues.length - unknown.length - (wrongKind ? 100 : 0);
  };
  return [...alternatives].sort((a, b) => depth(b) - depth(a))[0] ?? [];
}

/** The keys that the schema knows at a path; empty where it cannot be told. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const json = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' });
  const found = new Set<string>();
  collect(json, json, path, found, 0);
  return [...found];
}

type Json = Record<string, unknown>;
function collect(root: Json, node: unknown, path: readonly PropertyKey[], found: Set<string>, depth: number): void {
  if (typeof node !== 'object' || node === null || depth > 40) return;
  const json = node as Json;
  if (typeof json['$ref'] === 'string') {
    const target =
      json['$ref'] === '#' ? root : (root['$defs'] as Json | undefined)?.[json['$ref'].split('/').at(-1) ?? ''];
    collect(root, target, path, found, depth + 1);
  }
  for (const list of [json['anyOf'], json['oneOf'], json['allOf']]) {
    if (Array.isArray(list)) for (const item of list) collect(root, item, path, found, depth + 1);
  }
  const properties = json['properties'] as Json | undefined;
  const [head, ...rest] = path;
  if (head === undefined) {
    for (const key of Object.keys(properties ?? {})) found.add(key);
    return;
  }
  const next =
    typeof head === 'number'
      ? (json['items'] ?? (json['prefixItems'] as unknown[] | undefined)?.[head])
      : (properties?.[String(head)] ?? json['additionalProperties']);
  collect(root, next, rest, found, depth + 1);
}

function offsetOf(document: Document, keys: readonly PropertyKey[], onKey: boolean): number {
  for (let length = keys.length; length >= 0; length -= 1) {
    const node =
      onKey && length > 0 && length === keys.length
        ? pairAt(nodeAt(document, keys.slice(0, -1)), keys.at(-1))?.key
        : nodeAt(document, keys.slice(0, length));
    const range = (node as { range?: [number, number, number] } | null | undefined)?.range;
    if (range !== undefined && range !== null) return range[0];
  }
  return 0;
}

/** Where a letter of a scalar's value stands in its source: YAML adds quotes, an indicator and folds, but no letter is lost. */
function offsetInSource(source: string, value: string, offset: number): number {
  let after = 0;
  for (const letter of value.slice(0, offset + 1)) if (letter.trim() !== '') after = source.indexOf(letter, after) + 1;
  return Math.max(after - 1, 0);
}

function nodeAt(document: Document, keys: readonly PropertyKey[]): unknown {
  return keys.reduce<unknown>(
    (node, key) => (isSeq(node) ? node.items[Number(key)] : pairAt(node, key)?.value),
    document.contents,
  );
}

/** The entry of a map by its key as text: a bare `1871` is a number to YAML and a period to us. */
function pairAt(node: unknown, key: PropertyKey | undefined): Pair | undefined {
  if (!isMap(node)) return undefined;
  return node.items.find((item) => String((item.key as { value?: unknown } | null)?.value) === String(key));
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? `"${value}"` : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
