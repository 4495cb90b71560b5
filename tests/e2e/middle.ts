import type { Locator } from '@playwright/test';

/** A point in the middle of the drawing that shows. */
export async function middle(plot: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const drawing = plot.locator('svg').filter({ visible: true }).first();
  await drawing.scrollIntoViewIfNeeded();
  const box = await drawing.boundingBox();
  if (box === null) throw new Error('the drawing has no box');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
