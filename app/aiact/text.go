package aiact

// Text is the same text in German and in English.
type Text struct{ DE, EN string }

// In returns the text in a language, "de" or "en"; German for any other.
func (t Text) In(lang string) string {
	if lang == "en" {
		return t.EN
	}
	return t.DE
}

// Empty says whether the text is there in neither language.
func (t Text) Empty() bool { return t == Text{} }

// complete says whether the text is there in both languages.
func (t Text) complete() bool { return t.DE != "" && t.EN != "" }

// beside returns the text followed by another.
func (t Text) beside(mark string, other Text) Text {
	return Text{DE: t.DE + mark + other.DE, EN: t.EN + mark + other.EN}
}
