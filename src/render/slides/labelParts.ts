import { labelSize } from './axes.ts';
import { textStyle } from './drawn.ts';

/** What a label shows of its point. */
export interface Shown {
  readonly value?: boolean;
  readonly across?: boolean;
  readonly series?: boolean;
}

/** The end of every label: what it shows, in the order of the format. */
export function shows({ value = false, across = false, series = false }: Shown): string {
  const part = (name: string, isShown: boolean) => `<c:show${name} val="${isShown ? 1 : 0}"/>`;
  return [
    part('LegendKey', false) + part('Val', value) + part('CatName', across),
    part('SerName', series) + part('Percent', false) + part('BubbleSize', false),
  ].join('');
}

/** A label without a frame, its words on one line. */
export function labelLook(color: string, strong: boolean): string {
  return `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textStyle(labelSize, color, strong, 'wrap="none"')}`;
}

/** A label moved by shares of the chart's width and height from where it would stand; nothing where it is not. */
export function moved(right: number, down: number): string {
  if (Math.abs(right) < 0.001 && Math.abs(down) < 0.001) return '';
  return `<c:layout><c:manualLayout><c:x val="${right.toFixed(4)}"/><c:y val="${down.toFixed(4)}"/></c:manualLayout></c:layout>`;
}
