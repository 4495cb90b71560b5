import { type Mark, type Palette, type Slot, slots } from '../charts/tokens.ts';

const neutrals = ['ground', 'surface', 'ink', 'muted', 'grid', 'axis', 'rule', 'control', 'focus'] as const;

/** Where the system forces its own colors, marks are told apart by symbol and dash alone. */
const forced: Readonly<Record<string, string>> = {
  ground: 'Canvas',
  surface: 'Canvas',
  grid: 'GrayText',
  control: 'ButtonBorder',
  focus: 'Highlight',
};

/**
 * The palettes as CSS custom properties. A browser that lacks `light-dark()` gets the light values;
 * all others follow the system, or the reader's choice in `data-theme`. Paper is always light.
 * On paper and in forced colors a line bears the dash of its wave, and status falls back to weight, hollow marks and "~".
 * An element with `data-wave` has the inks of its wave as `--wave` and `--wave-text`.
 */
export function tokensCss({
  light,
  dark,
  marks,
}: {
  readonly light: Palette;
  readonly dark: Palette;
  readonly marks: Readonly<Record<Slot, Mark>>;
}): string {
  const names = [...named(light)];
  const darkValues = new Map(named(dark));
  const plain = names.map(([name, value]) => `  --${name}: ${value};`);
  const both = names.map(([name, value]) => `    --${name}: light-dark(${value}, ${darkValues.get(name) ?? value});`);
  return [
    ':root {\n  color-scheme: light dark;',
    ...plain,
    '}',
    '@supports (color: light-dark(#000, #fff)) {\n  :root {',
    ...both,
    '  }\n}',
    ':root[data-theme="light"] { color-scheme: light; }',
    ':root[data-theme="dark"] { color-scheme: dark; }',
    '@media print { :root:root { color-scheme: light; } }',
    '@media (forced-colors: active) {\n  :root {',
    ...names.map(([name]) => `    --${name}: ${forced[name] ?? 'CanvasText'};`),
    '  }\n}',
    '@media print, (forced-colors: active) {',
    ...slots.map((slot) => `  .line.wave-${slot} { stroke-dasharray: ${marks[slot].dash ?? 'none'}; }`),
    '}',
    ...slots.map(
      (slot) => `[data-wave="${slot}"] { --wave: var(--wave-${slot}); --wave-text: var(--wave-${slot}-text); }`,
    ),
    ...slots.map(litCss),
    '',
  ].join('\n');
}

/** While a wave is lit in a figure, all other lines and names fade to gray, and its words are underlined stronger. */
function litCss(slot: Slot): string {
  const figure = `figure[data-lit="${slot}"]`;
  const other = `${figure} .chart-plot`;
  return [
    `${other} :is(.line, .point):not(.wave-${slot}) { stroke: var(--muted); }`,
    `${other} .point:not(.wave-${slot}, [fill="var(--ground)"]) { fill: var(--muted); }`,
    `${other} g[fill$="-text)"]:not([fill="var(--wave-${slot}-text)"]) { fill: var(--muted); }`,
    `:is(${figure}, ${figure} + *, :is(p, ul, ol, aside):has(+ ${figure})) .wave[data-wave="${slot}"] { text-decoration-thickness: 4px; }`,
  ].join('\n');
}

function named(palette: Palette): readonly (readonly [string, string])[] {
  return [
    ...neutrals.map((name) => [name, palette[name]] as const),
    ...slots.flatMap((slot) => [
      [`wave-${slot}`, palette.wave[slot].mark] as const,
      [`wave-${slot}-text`, palette.wave[slot].text] as const,
    ]),
  ];
}
