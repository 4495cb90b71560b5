import type { PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { nearest } from '../data/nearest.ts';
import { type Quantity, quantitySchema } from '../data/schemas/quantity.ts';
import { disagreement, isPercent } from './agree.ts';
import { readAttributes } from './attributes.ts';
import { type Draft, refuse } from './draft.ts';
import { element, words } from './element.ts';
import { plainText } from './plain-text.ts';
import { parseWritten } from './written-number.ts';

/**
 * `:value[5.4 %]{of="capex-to-gdp/railroads-gross@1871"}`: the author's number, never replaced, only compared with the
 * data. Any disagreement of number, sign, precision or unit is a problem that names both numbers.
 */
export function bindValue(node: TextDirective, draft: Draft): PhrasingContent {
  const said = plainText(node);
  const shown = words(said.replace(/(?<=\d)[ \u00a0\u202f]+(?=%)/gu, ''));
  const quantity = readAttributes(node, quantitySchema, draft);
  if (quantity === undefined || !namesKnownLines(quantity, node, draft)) return shown;
  const found = draft.tools.value(quantity);
  if ('problem' in found) {
    refuse(draft, node, { found: found.problem, expected: 'a quantity that the data hold', fix: 'mend the reference' });
    return shown;
  }
  const { value, unit } = found;
  const exact = `${Number(value.toPrecision(8))} ${unit.name}`;
  const written = parseWritten(said);
  if (written === undefined) {
    const expected = `one number such as 5.4 % (the data say ${exact})`;
    refuse(draft, node, { found: `no clear number in "${said}"`, expected, fix: 'write the number in digits' });
    return shown;
  }
  if (written.percent && !isPercent(unit)) {
    const fix = 'name the unit of the data, or refer to a line in percent';
    refuse(draft, node, { found: `a percentage, "${said}"`, expected: `a number in ${unit.name}`, fix });
    return shown;
  }
  // The sign of a drawdown is in its name: "lost 47 percent" is as right as "−47 percent".
  const unsigned = quantity.statistic === 'drawdown' && !written.signed;
  const right = disagreement(written, unsigned ? Math.abs(value) : value, unit);
  if (right !== undefined) {
    const expected = `${right} at the precision written (the data say ${exact})`;
    refuse(draft, node, { found: `"${said}"`, expected, fix: `write ${right}, or correct the reference` });
    return shown;
  }
  draft.values.push({ quantity, line: node.position?.start.line ?? 1 });
  const data = element('data', { className: ['value'], value: String(Number(value.toPrecision(8))) }, [shown]);
  return draft.tools.valueHref === undefined ? data : element('a', { href: draft.tools.valueHref(quantity) }, [data]);
}

function namesKnownLines(quantity: Quantity, node: TextDirective, draft: Draft): boolean {
  const names = [quantity.of, quantity.over].map((reference) => reference?.split('@')[0]);
  const unknown = names.filter((name) => name !== undefined && !draft.tools.lineNames.includes(name));
  for (const name of unknown) {
    const near = nearest(name ?? '', draft.tools.lineNames);
    const fix = near === undefined ? 'name a series or a definition that exists' : `did you mean "${near}"?`;
    refuse(draft, node, { found: `the unknown line "${name}"`, expected: 'a series or a definition', fix });
  }
  return unknown.length === 0;
}
