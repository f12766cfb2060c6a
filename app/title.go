package app

import "strings"

// maxTitle is the limit of a title that is made of a longer text.
const maxTitle = 120

// TitleOf returns what a record is called in lists, search and messages, on one line.
func TitleOf(r Record, tr Translator) string {
	switch r := r.(type) {
	case Municipality:
		return r.Name
	case Workshop:
		return r.Title
	case Group:
		return r.Label(tr)
	case Phase:
		return r.Label(tr)
	case Contribution:
		return titleOfText(r.Text)
	case Task:
		return r.or(r.Title, "title", tr)
	case Decision:
		return titleOfText(r.Text)
	case Assessment:
		if r.OwnID != "" {
			return tr.T("kind.own_criterion")
		}
		return titleOfText(tr.T("library." + string(r.Criterion) + ".text"))
	case Weight:
		return titleOfText(tr.T("library." + string(r.Criterion) + ".text"))
	}
	return titleOfPart(r, tr)
}

// titleOfPart is TitleOf for records that say something about another one.
func titleOfPart(r Record, tr Translator) string {
	switch r := r.(type) {
	case Vote:
		return tr.T("kind.vote")
	case Version:
		return strings.TrimSuffix(tr.T("version.name", "Number", tr.Number(r.Number))+": "+strings.TrimSpace(r.Title), ": ")
	case Signature:
		return strings.TrimSpace(tr.T("kind.signature") + " " + r.Name)
	case Position:
		return titleOfText(strings.TrimSuffix(tr.T("stance."+string(r.Stance))+": "+strings.TrimSpace(r.Text), ": "))
	case Measurement:
		return tr.Date(r.MeasuredOn) + ": " + tr.Decimal(r.Value)
	case Classification:
		if r.Class() == "" {
			return tr.T("class.open")
		}
		return tr.T("class." + string(r.Class()))
	}
	if fields := TextFields(r); len(fields) > 0 {
		return titleOfText(fields[0].shown(r, tr))
	}
	return ""
}

// titleOfText is the first line of a text, so much of it as a list has room for.
func titleOfText(text string) string {
	line, _, _ := strings.Cut(strings.TrimSpace(text), "\n")
	return shortened(strings.TrimSpace(line), maxTitle)
}

// OwnTitle tells whether a record is called by words that the room wrote, and not by those of the library.
func OwnTitle(r Record) bool {
	for _, f := range TextFields(r) {
		return f.get(r) != ""
	}
	return false
}
