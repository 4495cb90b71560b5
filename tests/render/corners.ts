/** The corners of a path of straight lines in pixels: absolute to the first, then in steps. */
export function corners(path: string): readonly (readonly [number, number])[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, right, down]) => {
    [x, y] = [x + Number(right), y + Number(down)];
    return [Math.round(x * 10) / 10, Math.round(y * 10) / 10] as const;
  });
}
