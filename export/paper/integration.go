package paper

import "kifahrplan/app"

// integration is the chapter of building block 3: the register, what is still to be checked, how tools compare, and what the
// room agreed on. Without any of them there is no chapter.
func (w *writer) integration() {
	if len(w.s.Systems) == 0 && !w.answered(app.BlockIntegration) {
		return
	}
	w.chapter(w.tr.T("block.bb_integration"))
	if len(w.s.Systems) > 0 {
		w.toolRegister()
	}
	w.answers(app.BlockIntegration)
}

// toolRegister tells of the systems, their checks and their comparison.
func (w *writer) toolRegister() {
	systems := w.systems()
	w.say(w.tr.N("integration.paper.intro", len(systems), "Open", w.tr.N("integration.openchecks", app.OpenChecks(w.s))))
	w.section(Run{Text: w.tr.T("integration.paper.register")})
	w.add(w.registerTable(systems))
	w.openChecks(systems)
	w.comparison()
}

// systems are numbered in the order of their names.
func (w *writer) systems() []numbered[app.System] {
	var out []numbered[app.System]
	for i, y := range (app.SystemOrder{By: app.SystemByName}).Sort(w.s, w.s.Systems) {
		out = append(out, numbered[app.System]{i + 1, y})
	}
	return out
}

func (w *writer) registerTable(systems []numbered[app.System]) Table {
	return listing(w, Table{
		Caption: w.tr.T("integration.paper.register.caption"),
		Summary: w.tr.T("integration.paper.register.summary"),
		Columns: []Column{
			{Title: w.tr.T("integration.paper.system"), Width: 4.2},
			{Title: w.tr.T("paper.column.responsible"), Width: 2},
			{Title: w.tr.T("integration.paper.vendor"), Width: 2.2},
			{Title: w.tr.T("field.system.status"), Width: 1.3},
			{Title: w.tr.T("integration.column.class"), Width: 2.7},
		},
	}, systems, func(y app.System) Row {
		return Row{
			w.titledCell(y.Name, y.Purpose), w.ownCell(joined("\n", y.Department, y.Responsible)),
			w.ownCell(joined("\n", y.Vendor, y.Hosting)), w.systemState(y), w.classAndData(y),
		}
	})
}

// systemState is a cell with the state and the day from which the system is used.
func (w *writer) systemState(y app.System) Cell {
	return textCell(joined("\n", word(w, "system.status.", y.Status, app.SystemStatuses()), w.day(y.LiveOn)))
}

// classAndData is a cell with the class and the data: what decides on the duties.
func (w *writer) classAndData(y app.System) Cell {
	cell := Cell{{Text: w.className(y.ID), Bold: true}}
	if data := word(w, "data.", y.Data, app.DataKinds()); data != "" {
		cell[0].Text += "\n"
		cell = append(cell, Run{Text: data})
	}
	return cell
}

// openChecks lists what is still to be checked of the systems that are not retired.
func (w *writer) openChecks(systems []numbered[app.System]) {
	var open []numbered[app.System]
	for _, n := range systems {
		if n.record.Status != app.SystemRetired && n.record.OpenChecks() > 0 {
			open = append(open, n)
		}
	}
	w.section(Run{Text: w.tr.T("integration.paper.checks")})
	if len(open) == 0 {
		w.say(w.tr.T("integration.paper.checks.none"))
		return
	}
	w.add(listing(w, Table{
		Caption: w.tr.T("integration.paper.checks.caption"),
		Summary: w.tr.T("integration.paper.checks.summary"),
		Columns: []Column{{Title: w.tr.T("kind.system"), Width: 3}, {Title: w.tr.T("integration.paper.todo"), Width: 6}},
	}, open, func(y app.System) Row {
		text := ""
		for _, c := range y.Checks() {
			if !c.State.Settled() {
				state := word(w, "check.", c.State, app.CheckStates())
				text = joined("\n", text, joined(": ", w.tr.T("field.system."+c.Column), state))
			}
		}
		return Row{w.ownCell(y.Name), CellOf(text)}
	}))
}
