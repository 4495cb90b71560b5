import type { APIRoute } from 'astro';
import type { ViewPoints } from '../../render/viewPoints.ts';

const none: ViewPoints = { sizes: [], axis: 'calendar', unit: '', lines: [] };

/** The desk is empty until its reader chooses: it has no points that a server knows. */
export const GET: APIRoute = () => Response.json([none]);
