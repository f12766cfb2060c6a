package paper

import "kifahrplan/app"

// signRoom is the least height of a row to sign in, in points.
const signRoom = 34.0

// signatures is the sheet on which the groups sign the newest version: who signed already, and room for those who did not. It
// says whether the strategy changed since. It is left out while nothing was frozen.
func (w *writer) signatures() {
	v, ok := w.s.LatestVersion()
	if !ok {
		return
	}
	w.chapter(w.tr.T("signatures.paper.title"))
	w.say(w.tr.T("signatures.paper.intro", "Version", w.tr.T("version.name", "Number", w.tr.Number(v.Number)), "Date", w.day(v.FrozenOn)))
	if title := w.own(v.Title); title.Text != "" {
		w.add(Paragraph{Runs: []Run{title}})
	}
	if note := w.own(v.Note); note.Text != "" {
		w.add(Paragraph{Runs: []Run{note}})
	}
	w.remark(w.tr.T("signatures.paper.hash", "Hash", string(v.Hash)))
	if changed, err := app.Differences(v.Content, app.Freeze(w.s), w.tr); err == nil && len(changed) > 0 {
		w.say(w.tr.N("signatures.paper.changed", len(changed), "Version", w.tr.Number(v.Number)))
	}
	table := Table{
		Caption: w.tr.T("signatures.paper.caption"), Summary: w.tr.T("signatures.paper.summary"), Room: signRoom,
		Columns: []Column{
			{Title: w.tr.T("kind.stakeholder_group"), Width: 2.4, Head: true},
			{Title: w.tr.T("signatures.paper.who"), Width: 3},
			{Title: w.tr.T("print.date"), Width: 1.6},
			{Title: w.tr.T("print.signature"), Width: 3},
		},
	}
	for _, g := range w.s.Groups {
		signed := w.s.SignatureOf(v.ID, g.ID)
		who := w.own(joined(", ", signed.Name, signed.Role))
		table.Rows = append(table.Rows, Row{Cell{w.groupName(g)}, Cell{who}, textCell(w.day(signed.SignedOn)), nil})
	}
	w.add(table)
}
