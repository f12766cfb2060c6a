package excel

// The columns of the sheet with the entries of the drop-down lists. A code stands right of its word.
const (
	listStatus     = "A"
	listPriority   = "C"
	listPhase      = "E"
	listDepartment = "G"
)

// writeLists fills the hidden sheet with the entries of the drop-down lists.
func (b *book) writeLists() error {
	head := []any{b.l.T("field.task.status"), nil, b.l.T("field.task.priority"), nil, b.l.T("field.task.phase_id"), nil, b.l.T("field.task.department")}
	return b.fillLists(head, b.choices.statuses, b.choices.priorities, b.choices.phases, b.namedDepartments())
}

// fillLists fills the hidden sheet that drop-down lists take their entries from. Lists in the rules themselves could hold
// neither commas nor more than 255 characters. Each takes two columns: words, and the codes that they stand for.
func (b *book) fillLists(head []any, lists ...[]choice) error {
	w, err := b.newSheetWriter(b.plan.lists, "")
	if err != nil {
		return err
	}
	if err := w.add(0, head...); err != nil {
		return err
	}
	rows := 0
	for _, l := range lists {
		rows = max(rows, len(l))
	}
	for i := range rows {
		row := make([]any, 2*len(lists))
		for j, l := range lists {
			if i < len(l) {
				row[2*j], row[2*j+1] = l[i].label, text(l[i].code)
			}
		}
		if err := w.add(0, row...); err != nil {
			return err
		}
	}
	return w.close()
}

// namedDepartments lists the departments for the drop-down list; the tasks without one have none to offer.
func (b *book) namedDepartments() []choice {
	var out []choice
	for _, d := range b.plan.departments {
		if d.key != "" {
			out = append(out, choice{label: cellText(d.label)})
		}
	}
	return out
}

// listOf is the reference to the first n entries of a list.
func (b *book) listOf(column string, n int) string {
	return onSheet(b.plan.lists, cells("$"+column+"$", 2, n+1))
}
