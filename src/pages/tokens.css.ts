import type { APIRoute } from 'astro';
import { tokens } from '../charts/tokens.ts';
import { tokensCss } from '../site/tokensCss.ts';

export const GET: APIRoute = () =>
  new Response(tokensCss(tokens), { headers: { 'content-type': 'text/css; charset=utf-8' } });
