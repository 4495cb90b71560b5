import { describe, expect, test } from 'vitest';
import { slots, tokens } from '../../src/charts/tokens.ts';

type Triple = readonly [number, number, number];

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear light. */
const deficiencies: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  'full color vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** The light of a color such as #8e3411, each channel from 0 to 1. */
function linear(color: string): Triple {
  const light = (from: number) => {
    const share = Number.parseInt(color.slice(from, from + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [light(1), light(3), light(5)];
}

const times = (matrix: readonly [Triple, Triple, Triple], [x, y, z]: Triple) =>
  matrix.map(([a, b, c]) => a * x + b * y + c * z) as [number, number, number];

/** Linear sRGB to XYZ over the white of D65. */
const toXyz: readonly [Triple, Triple, Triple] = [
  [0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339 / 1.08883, 0.119192 / 1.08883, 0.9503041 / 1.08883],
];

/** A color as someone with a deficiency sees it, in CIE Lab. */
function seen(color: string, matrix: readonly [Triple, Triple, Triple]): Triple {
  const [r, g, b] = times(matrix, linear(color)).map((light) => Math.min(1, Math.max(0, light))) as [
    number,
    number,
    number,
  ];
  const root = (value: number) => (value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116);
  const [x, y, z] = times(toXyz, [r, g, b]).map(root) as [number, number, number];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** CIEDE2000 by Sharma, Wu and Dalal 2005. */
function difference([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const seventh = (value: number) => Math.sqrt(value ** 7 / (value ** 7 + 25 ** 7));
  const g = 0.5 * (1 - seventh((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2));
  const [x1, x2] = [(1 + g) * a1, (1 + g) * a2];
  const [c1, c2] = [Math.hypot(x1, b1), Math.hypot(x2, b2)];
  const hue = (x: number, b: number) => (x === 0 && b === 0 ? 0 : ((Math.atan2(b, x) * 180) / Math.PI + 360) % 360);
  const [h1, h2] = [hue(x1, b1), hue(x2, b2)];
  const gray = c1 * c2 === 0;
  const turn = gray ? 0 : h2 - h1 > 180 ? h2 - h1 - 360 : h2 - h1 < -180 ? h2 - h1 + 360 : h2 - h1;
  const [dl, dc, dh] = [l2 - l1, c2 - c1, 2 * Math.sqrt(c1 * c2) * Math.sin(radians(turn / 2))];
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const sum = h1 + h2;
  const h = gray ? sum : Math.abs(h1 - h2) <= 180 ? sum / 2 : sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
  const t =
    1 -
    0.17 * Math.cos(radians(h - 30)) +
    0.24 * Math.cos(radians(2 * h)) +
    0.32 * Math.cos(radians(3 * h + 6)) -
    0.2 * Math.cos(radians(4 * h - 63));
  const sl = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
  const [sc, sh] = [1 + 0.045 * c, 1 + 0.015 * c * t];
  const rt = -2 * seventh(c) * Math.sin(radians(60 * Math.exp(-(((h - 275) / 25) ** 2))));
  return Math.sqrt((dl / sl) ** 2 + (dc / sc) ** 2 + (dh / sh) ** 2 + rt * (dc / sc) * (dh / sh));
}

function contrast(one: string, other: string): number {
  const luminance = (color: string) => {
    const [r, g, b] = linear(color);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

test.each<[Triple, Triple, number]>([
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
])('the difference of %j and %j is as Sharma’s table has it', (one, other, known) => {
  expect(difference(one, other)).toBeCloseTo(known, 4);
});

test('the contrast of black on white is 21', () => expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6));

describe.each([
  ['light', tokens.light, [tokens.light.ground, tokens.exportGround]],
  ['dark', tokens.dark, [tokens.dark.ground]],
] as const)('the inks of the %s page', (_, palette, grounds) => {
  const pairs = slots.flatMap((one, index) => slots.slice(index + 1).map((other) => [one, other] as const));

  test.each(Object.entries(deficiencies))('of any two waves differ by 10 and more under %s', (_name, matrix) => {
    for (const [one, other] of pairs) {
      const between = difference(seen(palette.wave[one].mark, matrix), seen(palette.wave[other].mark, matrix));
      expect(between, `${one} and ${other}`).toBeGreaterThanOrEqual(10);
    }
  });

  test.each(grounds)('stand out from %s: marks 3 to 1, words 4.5 to 1', (ground) => {
    for (const slot of slots) {
      expect(contrast(palette.wave[slot].mark, ground), `${slot} mark`).toBeGreaterThanOrEqual(3);
      expect(contrast(palette.wave[slot].text, ground), `${slot} text`).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(palette.muted, ground), 'muted').toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.ink, ground), 'ink').toBeGreaterThanOrEqual(4.5);
  });
});

test('each wave has a symbol and a dash of its own', () => {
  const marks = slots.map((slot) => tokens.marks[slot]);
  expect(new Set(marks.map(({ symbol }) => symbol)).size).toBe(slots.length);
  expect(new Set(marks.map(({ dash }) => dash)).size).toBe(slots.length);
});
