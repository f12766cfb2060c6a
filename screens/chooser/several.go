package chooser

import "fyne.io/fyne/v2"

// mark adds a file to those that are taken together, or leaves it out again.
func (d *dialog) mark(i int) {
	if i < 0 || i >= len(d.entries) || d.entries[i].Folder {
		return
	}
	path := d.entries[i].Path
	d.marked[path] = !d.marked[path]
	d.rows.SetRows(len(d.entries))
	d.noteMarked()
}

// markByKey has the space bar do what a click does.
func (d *dialog) markByKey(key *fyne.KeyEvent) bool {
	if key.Name != fyne.KeySpace {
		return false
	}
	d.mark(d.rows.Selected())
	return true
}

// markAll takes all files of the folder.
func (d *dialog) markAll() {
	for _, e := range d.entries {
		if !e.Folder {
			d.marked[e.Path] = true
		}
	}
	d.rows.SetRows(len(d.entries))
	d.noteMarked()
}

// taken lists the marked files in the order of the folder.
func (d *dialog) taken() []string {
	var out []string
	for _, e := range d.entries {
		if d.marked[e.Path] {
			out = append(out, e.Path)
		}
	}
	return out
}

func (d *dialog) noteMarked() {
	if d.Purpose != OpenFiles || len(d.entries) == 0 {
		return
	}
	d.note.SetText(d.Words.N("chooser.several", len(d.taken())))
}

// acceptFiles takes the marked files; without any, the one that is chosen.
func (d *dialog) acceptFiles() {
	paths := d.taken()
	if i := d.rows.Selected(); len(paths) == 0 && i >= 0 && i < len(d.entries) {
		if e := d.entries[i]; e.Folder {
			d.show(e.Path)
			return
		}
		paths = []string{d.entries[i].Path}
	}
	if len(paths) == 0 {
		return
	}
	d.open.Hide()
	d.ChosenFiles(paths)
}
