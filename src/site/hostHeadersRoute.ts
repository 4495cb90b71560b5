import type { APIRoute } from 'astro';
import { hostHeaders } from './hostHeaders.ts';

/** What a static host is to send with each file. */
export const GET: APIRoute = () =>
  new Response(hostHeaders(import.meta.env.BASE_URL), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
