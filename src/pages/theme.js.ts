import type { APIRoute } from 'astro';
import ts from 'typescript';
import source from '../browser/theme.ts?raw';

/** The theme must be set before the first paint, so its script is no module, and the bundler makes only modules. */
export const GET: APIRoute = () => {
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, removeComments: true };
  const script = ts.transpileModule(source, { compilerOptions: options }).outputText.replace(/^\s+/gm, '');
  return new Response(`{\n${script}}\n`, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
};
