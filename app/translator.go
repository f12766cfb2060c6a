package app

// Translator gives the words of one language. Package translations implements it.
type Translator interface {
	// T returns the message with this id; pairs are names and values that it mentions.
	T(id string, pairs ...any) string
	// N is T for a message whose form depends on a count, which it mentions as Count.
	N(id string, count int, pairs ...any) string
	// Date writes a day in the short form of the language; an empty date is empty.
	Date(Date) string
	// Number writes a whole number with the language's separators.
	Number(int) string
	// Decimal writes a quantity with the language's separators; an empty one is empty.
	Decimal(Quantity) string
}

// Label returns the group's own name, or the name that its code stands for.
func (g Group) Label(tr Translator) string {
	if g.Name != "" {
		return g.Name
	}
	return tr.T("group." + string(g.Code))
}

// Label returns the phase's own name, or the name that its code stands for.
func (p Phase) Label(tr Translator) string {
	if p.Name != "" {
		return p.Name
	}
	return tr.T("phase." + string(p.Code))
}
