import { tokens } from '../../charts/tokens.ts';
import type { Sheet } from '../downloads/xlsx.ts';
import { labelSize } from './axes.ts';
import { textStyle } from './drawn.ts';

/** A chart that a presenter can edit: its part of the package, and the sheet that its cells refer to. */
export interface NativeChart {
  readonly xml: string;
  readonly sheet: Sheet;
}

/** The room of a chart on its slide, in points. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** The room left free around what is plotted, in points. */
export interface Around {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A chart of one kind with its axes as a part of a package; blank cells stay gaps. */
export function chartSpace(plotted: string, axes: string, { width, height }: Room, around: Around): string {
  const share = (name: string, value: number) => `<c:${name} val="${Number(value.toFixed(5))}"/>`;
  const layout = [
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>',
    share('x', around.left / width),
    share('y', around.top / height),
    share('w', (width - around.left - around.right) / width),
    share('h', (height - around.top - around.bottom) / height),
    '</c:manualLayout></c:layout>',
  ].join('');
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>',
    `<c:plotArea>${layout}${plotted}${axes}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>`,
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
    textStyle(labelSize, tokens.light.ink),
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>',
  ].join('');
}
