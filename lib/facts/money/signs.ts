/** Signs that say one currency, in the habit of French and English newsrooms. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['$', 'USD'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₴', 'UAH'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['₦', 'NGN'],
  ['฿', 'THB'],
  ['₸', 'KZT'],
  ['₾', 'GEL'],
])

/** Letters beside "$" (or another sign) that say whose it is: "US$", "C$", "$ CA". */
export const signCountries: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  $: new Map([
    ['US', 'USD'],
    ['USD', 'USD'],
    ['C', 'CAD'],
    ['CA', 'CAD'],
    ['CAN', 'CAD'],
    ['CAD', 'CAD'],
    ['A', 'AUD'],
    ['AU', 'AUD'],
    ['AUD', 'AUD'],
    ['NZ', 'NZD'],
    ['HK', 'HKD'],
    ['S', 'SGD'],
    ['NT', 'TWD'],
    ['R', 'BRL'],
    ['MX', 'MXN'],
  ]),
  '¥': new Map([
    ['CN', 'CNY'],
    ['JP', 'JPY'],
  ]),
}

/** ISO 4217 codes that stand beside a number; only those that are no word of either language in capitals. */
export const currencyCodes: ReadonlySet<string> = new Set(
  (
    'EUR USD GBP CHF CAD AUD NZD JPY CNY RMB RUB UAH PLN SEK NOK DKK CZK HUF RON BGN TRY ISK INR PKR BRL MXN ARS CLP COP PHP ' +
    'ZAR ILS SAR AED QAR KWD EGP MAD DZD TND IRR IQD KRW HKD SGD TWD THB IDR MYR VND NGN KES ETB KZT GEL AMD AZN BYN MDL RSD ' +
    'XOF XAF XPF CDF FRF DEM LBP SYP'
  ).split(' '),
)
