/** The name, set in the article's own type. */
export function Wordmark() {
  return <span className="font-serif text-xl font-semibold tracking-tight text-ink">Établi</span>
}
