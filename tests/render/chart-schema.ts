/** The order of elements that ECMA-376 part 1 (DrawingML, charts) prescribes; PowerPoint repairs or refuses a chart that breaks it. */
const label =
  'numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator';
const axis =
  'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt';
const orders: Readonly<Record<string, string>> = {
  'c:chartSpace': 'date1904 lang roundedCorners style chart spPr txPr externalData',
  'c:chart': 'title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs',
  'c:plotArea': 'layout scatterChart barChart valAx catAx valAx spPr',
  'c:scatterChart': 'scatterStyle varyColors ser dLbls axId',
  'c:barChart': 'barDir grouping varyColors ser dLbls gapWidth overlap axId',
  'c:scatterChart/c:ser': 'idx order tx spPr marker dPt dLbls trendline errBars xVal yVal smooth extLst',
  'c:barChart/c:ser': 'idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val extLst',
  'c:dPt': 'idx invertIfNegative marker bubble3D explosion spPr',
  'c:marker': 'symbol size spPr',
  'c:dLbls': `dLbl ${label} showLeaderLines leaderLines extLst`,
  'c:dLbl': `idx delete layout tx ${label} extLst`,
  'c:errBars': 'errDir errBarType errValType noEndCap plus minus val spPr',
  'c:valAx': `${axis} crossBetween majorUnit minorUnit dispUnits`,
  'c:catAx': `${axis} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl`,
  'c:scaling': 'logBase orientation max min',
  'c:title': 'tx layout overlay spPr txPr',
  'c:manualLayout': 'layoutTarget xMode yMode wMode hMode x y w h',
  'c:numRef': 'f numCache',
  'c:strRef': 'f strCache',
  'c:numCache': 'formatCode ptCount pt',
  'c:strCache': 'ptCount pt',
  'c:rich': 'bodyPr lstStyle p',
  'c:txPr': 'bodyPr lstStyle p',
  'a:ln': 'noFill solidFill prstDash round bevel miter',
  'a:fld': 'rPr pPr t',
  'a:r': 'rPr t',
  'a:defRPr': 'ln noFill solidFill latin',
  'a:rPr': 'ln noFill solidFill latin',
  'a:p': 'pPr r fld endParaRPr',
};

/** Elements of a chart that stand where the standard does not allow them. */
export function misplaced(chart: Document): string[] {
  return [...chart.getElementsByTagName('*')].flatMap((element) => {
    const name = element.tagName;
    const order = orders[`${element.parentElement?.tagName}/${name}`] ?? orders[name];
    if (order === undefined) return [];
    const allowed = order.split(' ');
    let at = 0;
    return [...element.children].flatMap((child) => {
      const found = allowed.indexOf(child.localName, at);
      if (found < 0) return [`${child.tagName} in ${name}`];
      at = found;
      return [];
    });
  });
}
