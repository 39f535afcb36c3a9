/** What files that were written here say of their origin: the title in them is then the article's, as it stands. */
export const program = 'Établi'
