package app

// Matches tells whether every word of a query occurs in one of the texts, as the filters of lists understand it. It serves
// lists of what is no record.
func Matches(query string, texts ...string) bool {
	words := newNeedle(query)
	return words.empty() || words.in(texts...)
}
