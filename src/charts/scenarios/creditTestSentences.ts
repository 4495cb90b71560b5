import type { CreditYear } from '../../scenarios/creditTest.ts';
import type { CreditInputs } from './creditTestNames.ts';
import { billions, percent, years as span, times } from './words.ts';

/** The kind of recession in one sentence, by the debt in default of the last year beside that of 2002 and of 1876. */
export function creditVerdict({ inDefault, equityLoss }: CreditYear, { facts }: CreditInputs): string {
  const share = (100 * inDefault) / facts.gdp;
  const [telecom, railroads] = [facts['telecom-defaults-2002'], facts['railroad-defaults-1876']];
  const lead = `${billions(inDefault)} of debt falls into default, ${percent(share)} of GDP`;
  const no = 'No credit crunch by this test, which weighs debt alone';
  if (inDefault === 0 && equityLoss === 0) return 'Nobody loses: nothing of what was built fails.';
  if (inDefault === 0) return `${no}: no debt is in default, and shareholders bear the whole loss.`;
  if (share < telecom) return `${no}: ${lead}, less than the ${percent(telecom)} of telecom bonds in 2002.`;
  if (share < railroads)
    return `A credit crunch by this test: ${lead}, no less than the ${percent(telecom)} of telecom bonds in 2002.`;
  return `A credit crunch by this test, as after 1873: ${lead}, no less than the ${percent(railroads)} of railroad bonds without interest in 1876.`;
}

/** How it comes to that, from the path to the losses. */
export function creditSentences(path: readonly CreditYear[], last: CreditYear, inputs: CreditInputs): string[] {
  return [
    fundingSentence(path, last),
    debtSentence(last, inputs),
    lossSentence(last, inputs),
    coverageSentence(last),
    pooledSentence(last),
  ].flatMap((sentence) => (sentence === undefined ? [] : [sentence]));
}

function fundingSentence(path: readonly CreditYear[], { year, cashFlow, capex }: CreditYear): string {
  const gaps = path.reduce((sum, { gap }) => sum + gap, 0);
  const borrowed = path.reduce((sum, each) => sum + each.borrowed, 0);
  const lead = `In year ${year}, the last before the shock, the builders earn ${billions(cashFlow)} from operations and spend ${billions(capex)} on capital`;
  if (gaps === 0) return `${lead}; cash flow has paid for everything since year 1.`;
  const how =
    borrowed === 0
      ? 'All of it came from new shares.'
      : borrowed === gaps
        ? 'All of it was borrowed.'
        : `${billions(borrowed)} of it was borrowed.`;
  return `${lead}. Over ${span(year)} cash flow fell short by ${billions(gaps)}, interest included. ${how}`;
}

function debtSentence({ debt, debtShare }: CreditYear, { facts }: CreditInputs): string {
  const railroads = `bonds were ${percent(facts['railroad-debt-share-1876'])} of the railroads’ capital in 1876`;
  if (debt === 0) return `There is no debt; ${railroads}.`;
  return `Debt stands at ${billions(debt)}, ${percent(100 * debtShare)} of the money put in; ${railroads}.`;
}

function lossSentence(last: CreditYear, { values, facts }: CreditInputs): string {
  const { equityLoss, inDefault, creditorsLoss } = last;
  if (values.failing === 0) return 'Nothing fails, so neither shareholders nor creditors lose.';
  const ofGdp = (value: number) => `${billions(value)} (${percent((100 * value) / facts.gdp)} of GDP)`;
  const lenders =
    inDefault === 0
      ? 'creditors nothing'
      : `creditors ${ofGdp(creditorsLoss)} of the ${billions(inDefault)} owed to them there`;
  return `If ${percent(values.failing)} of the cash flow falls away, shareholders lose ${ofGdp(equityLoss)}, ${lenders}.`;
}

function coverageSentence({ inDefault, interest, fallenCashFlow, coverage }: CreditYear): string | undefined {
  if (inDefault === 0 || interest === 0) return undefined;
  if (fallenCashFlow === 0)
    return `No cash flow is left to pay the interest of ${billions(interest)}, so the builders could not pay even together.`;
  if (coverage < 1)
    return `The ${billions(fallenCashFlow)} of cash flow that is left does not cover the interest of ${billions(interest)}, so the builders could not pay even together.`;
  return `The cash flow that is left, ${billions(fallenCashFlow)}, is ${times(coverage)} the interest. Together the builders could pay; the defaults are those of borrowers who own nothing but what failed.`;
}

function pooledSentence({ inDefault, pooledCreditorsLoss }: CreditYear): string | undefined {
  if (inDefault === 0) return undefined;
  if (pooledCreditorsLoss === 0)
    return 'If every builder paid for every other, shareholders’ money would bear the whole loss and creditors would lose nothing.';
  return `If every builder paid for every other, shareholders would lose all they put in, and creditors ${billions(pooledCreditorsLoss)}.`;
}
