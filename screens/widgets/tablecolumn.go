package widgets

// ShowColumn brings a column into view where the table is wider than its room, beside the first one's left edge if it can be.
func (t *Table) ShowColumn(column int) {
	if column < 0 || column >= len(t.widths) {
		return
	}
	left := sumOf(t.widths[:column])
	right, view := left+t.widths[column], t.view.scroll.Size().Width
	at := t.view.scroll.Offset
	switch {
	case column == 0 || right <= view: // as far left as it goes, so that the names of the rows are seen
		at.X = 0
	case right > at.X+view:
		at.X = right - view
	case left < at.X:
		at.X = left
	default:
		return
	}
	t.view.scroll.ScrollToOffset(at)
	t.view.scrolled(t.view.scroll.Offset)
}
