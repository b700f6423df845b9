/** The first words of a quote, to know a highlight by; whole words where there are any. @param most in UTF-16 units */
export function shortQuote(quote: string, most = 80): string {
  if (quote.length <= most) return quote;
  const cut = quote.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.replace(/\s*\S*$/, '') || cut} …`;
}
