package paper

import (
	"strings"

	"kifahrplan/app"
	"kifahrplan/app/library"
	"kifahrplan/translations"
)

const (
	passesOnPage = 2    // each is half of the page: A5
	listRows     = 44   // of the participation list: two pages
	listRowRoom  = 25.0 // in points: room for a signature
)

// Pass builds the forms of the KI-Pass to print: the pass, its checklist and a participation list. They are blank: who passed
// what is personal data of employees, which this program does not keep.
func Pass(s *app.Strategy, words *translations.Localizer, o app.ExportOptions) Document {
	w := newWriter(s, words, o)
	pass := words.Library().Pass
	for i := range passesOnPage {
		if i > 0 {
			w.add(Cut{})
		}
		w.passCard(pass)
	}
	w.passChecklist(pass)
	w.participationList()
	doc := w.document(words.T("print.title"), words.T("print.subject"))
	doc.Cover = Cover{} // forms begin with the form
	doc.Running = joined(" · ", doc.Title, s.Municipality.Name)
	return doc
}

// passCard is one pass.
func (w *writer) passCard(pass library.Pass) {
	w.add(
		Heading{Level: 2, Text: joined(" · ", w.tr.T("print.pass"), w.s.Municipality.Name)},
		Blanks{Labels: []string{w.tr.T("print.name"), w.tr.T("print.department")}, Columns: 2},
	)
	ticks := Ticks{Blanks: []string{w.tr.T("print.date"), w.tr.T("print.initials")}}
	for _, step := range app.PassSteps() {
		ticks.Statements = append(ticks.Statements, Plain(w.tr.T("print.step."+step)))
	}
	w.add(ticks)
	version := strings.ReplaceAll(w.from(pass.Acknowledgement.Text), "{dv_date}", strings.Repeat("_", 14))
	w.remark(version)
	w.add(Blanks{
		Labels: []string{
			w.tr.T("print.signed"), w.tr.T("print.signature"), w.tr.N("print.valid", pass.ValidityMonths),
		}, Columns: 3,
	})
}

// passChecklist is the checklist that holders go through by themselves.
func (w *writer) passChecklist(pass library.Pass) {
	w.add(Heading{Level: 1, Text: w.tr.T("print.checklist.title")})
	w.say(w.tr.T("print.checklist.intro"))
	var ticks Ticks
	for _, statement := range pass.Checklist {
		ticks.Statements = append(ticks.Statements, Plain(w.from(statement.Text)))
	}
	w.add(ticks, Blanks{
		Labels: []string{
			w.tr.T("print.name"), w.tr.T("print.department"), w.tr.T("print.signed"), w.tr.T("print.signature"),
		}, Columns: 2,
	})
	w.remark(w.from(pass.Acknowledgement.Note))
	w.remark(w.tr.T("print.law", "Note", w.from(pass.LegalNote), "AsOf", w.day(app.Date(w.tr.Library().AsOf))))
}

// participationList is the list for a training, with room to sign.
func (w *writer) participationList() {
	w.add(
		Heading{Level: 1, Text: w.tr.T("print.list.title")},
		Blanks{Labels: []string{w.tr.T("print.training"), w.tr.T("print.day"), w.tr.T("print.place"), w.tr.T("print.trainer")}, Columns: 2},
	)
	w.remark(w.tr.T("print.list.data"))
	table := Table{
		Caption: w.tr.T("print.list.caption"), Summary: w.tr.T("print.list.summary"), Room: listRowRoom,
		Columns: []Column{
			{Title: w.tr.T("paper.column.number"), Width: 0.7, Align: AlignEnd, Head: true},
			{Title: w.tr.T("print.name"), Width: 3},
			{Title: w.tr.T("print.department"), Width: 2.4},
			{Title: w.tr.T("print.signature"), Width: 3},
		},
	}
	for i := range listRows {
		table.Rows = append(table.Rows, Row{w.numberCell(i + 1), nil, nil, nil})
	}
	w.add(table)
}
