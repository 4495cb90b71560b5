/** Comparisons that an empty desk offers: what each compares, and the query of its address. */
export const readyComparisons = [
  {
    words:
      'Gross investment of US railroads and the capital expenditure of five AI companies, each as a share of GDP, from the start of its wave',
    query:
      'l=railroads/investment.gross~ai/capex.alphabet~ai/capex.amazon~ai/capex.meta~ai/capex.microsoft~ai/capex.oracle&v=gdp&a=start',
  },
  {
    words:
      'Miles of railroad in operation, wireless connections and cell sites, each as an index on a log axis from the start of its wave',
    query:
      'l=railroads/mileage.operated-chart~mobile/subscribers-sites.connections~mobile/subscribers-sites.cell-sites&a=start&s=log',
  },
  {
    words:
      'Prices of computers, communication equipment, telecom services and Internet access, 1985 to 2016, on a log axis',
    query:
      'l=dotcom-fiber/price-indexes.computers~dotcom-fiber/price-indexes.communication-equipment~dotcom-fiber/price-indexes.telecom-services~dotcom-fiber/price-indexes.internet-access&s=log',
  },
] as const;
