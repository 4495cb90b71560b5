import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { RowsFigure } from '../../src/charts/figure.ts';
import { fileTheme } from '../../src/charts/fileThemes.ts';
import { rowsHeight, rowsPlot } from '../../src/charts/rowsPlot.ts';
import { renderSvg } from '../../src/render/svg.ts';
import { tinRanges } from './tin-rows.ts';

const { document } = new JSDOM().window;
const arrows = (figure: RowsFigure) => {
  const { svg } = renderSvg(rowsPlot(figure, { width: 720, height: rowsHeight(figure), theme: fileTheme('light') }), {
    document,
    scope: 'tin',
    label: 'Tin',
    variant: 'v',
  });
  return new JSDOM(svg).window.document.querySelectorAll('.course path').length;
};
const withCourse = (course: boolean): RowsFigure => ({
  ...tinRanges,
  groups: tinRanges.groups.map((group) => ({
    ...group,
    rows: group.rows.flatMap((row) => {
      const [first] = row.points;
      const points =
        first === undefined ? [] : [first, { ...first, value: first.value * 2 }, { ...first, value: first.value * 4 }];
      return row.missing === undefined ? [{ ...row, course, points }] : [];
    }),
  })),
});

describe('the course of a row', () => {
  test('an arrow leads from each point to the next', () => {
    const rows = withCourse(true).groups.flatMap((group) => group.rows).length;
    expect(rows).toBeGreaterThan(0);
    expect(arrows(withCourse(true))).toBe(rows * 2);
  });

  test('none where the points are no course of time', () => expect(arrows(withCourse(false))).toBe(0));
});
