package widgets

import (
	"fmt"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/test"

	"kifahrplan/app"
	"kifahrplan/app/figure"
	"kifahrplan/screens/theme"
)

// dates is a DateFormat as the German screens have it.
type dates struct{}

func (dates) Format(iso string) string {
	day, err := time.Parse(isoDay, iso)
	if err != nil {
		return ""
	}
	return day.Format("02.01.2006")
}

func (dates) Parse(text string) (string, bool) {
	for _, pattern := range []string{"2.1.2006", "2.1.06"} {
		if day, err := time.Parse(pattern, text); err == nil {
			return day.Format(isoDay), true
		}
	}
	return "", false
}

func (dates) MonthTitle(year int, month time.Month) string { return fmt.Sprintf("%s %d", month, year) }

func (dates) Weekdays() [7]string { return [7]string{"Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"} }

func (dates) Invalid(text string) string         { return "„" + text + "“ ist kein Datum" }
func (dates) Today() string                      { return "2026-11-23" }
func (dates) Labels() (today, none, open string) { return "Heute", "Leeren", "Kalender" }

func sampleColumns() []Column {
	return []Column{
		{Title: "Aufgabe", Width: 240, Min: 120, Grow: 3, Sortable: true},
		{Title: "Fachbereich", Width: 140, Min: 80, Grow: 1, Sortable: true},
		{Title: "Fällig", Width: 100, Min: 90, Sortable: true, AlignEnd: true},
		{Title: "Status", Width: 130, Min: 100, Sortable: true},
	}
}

func sampleCell(row, column int) CellView {
	switch column {
	case 0:
		return CellView{Text: fmt.Sprintf("Dienstvereinbarung für Vorhaben %d abstimmen und veröffentlichen", row+1), Bold: row == 2}
	case 1:
		return CellView{Text: "Personal und Organisation"}
	case 2:
		return CellView{Text: "30.11.2026", Color: theme.ColorDanger}
	}
	return CellView{Text: "in Arbeit", Icon: theme.Icon(theme.IconRefresh), Color: theme.ColorWarning}
}

func sampleTable(rows int) *Table {
	t := NewTable(sampleColumns(), sampleCell)
	t.SetRows(rows)
	t.SetSort(0, true)
	t.Select(2)
	return t
}

func sampleChips() []Chip {
	return []Chip{
		{"council", "Personalrat", "▲", color.NRGBA{R: 0xE6, G: 0x9F, A: 0xFF}},
		{"privacy", "Datenschutz", "■", color.NRGBA{R: 0x56, G: 0xB4, B: 0xE9, A: 0xFF}},
		{"it", "IT", "●", color.NRGBA{G: 0x9E, B: 0x73, A: 0xFF}},
		{"legal", "Recht", "◆", color.NRGBA{R: 0xF0, G: 0xE4, B: 0x42, A: 0xFF}},
		{"public", "Öffentlichkeit und Verbände", "★", color.NRGBA{R: 0x0, G: 0x72, B: 0xB2, A: 0xFF}},
	}
}

func sampleRows() *Rows {
	chips := sampleChips()
	rows := NewRows(func(i int) RowView {
		chip := chips[i%len(chips)]
		return RowView{
			Title: fmt.Sprintf("Wer prüft die Antworten von Assistent %d, bevor sie das Haus verlassen?", i+1), Subtitle: chip.Label + " · Frage",
			Symbol: chip.Symbol, Colour: chip.Colour, Badge: "offen", BadgeColor: theme.ColorWarning, Muted: i == 3,
		}
	})
	rows.SetRows(40)
	rows.Select(1)
	return rows
}

func sampleFigure() figure.Drawing {
	return figure.Drawing{Width: 400, Height: 120, Alt: "Zwei Balken", Shapes: []figure.Shape{
		figure.Box{W: 400, H: 120, Fill: figure.Surface, Outline: figure.Border, Radius: 6},
		figure.Line{X1: 100, Y1: 10, X2: 100, Y2: 110, Stroke: figure.Border},
		figure.Box{X: 100, Y: 20, W: 200, H: 24, Fill: figure.Accent, Radius: 3},
		figure.Box{X: 100, Y: 64, W: 120, H: 24, Fill: figure.Success, Radius: 3},
		figure.Text{X: 92, Y: 36, Size: 11, Anchor: figure.End, Fill: figure.Ink, Value: "Phase 1"},
		figure.Text{X: 92, Y: 80, Size: 11, Anchor: figure.End, Fill: figure.Ink, Value: "Phase 2"},
		figure.Text{X: 200, Y: 36, Size: 11, Bold: true, Anchor: figure.Middle, Fill: figure.OnAccent, Value: "12 Aufgaben"},
	}}
}

// gallery returns the widgets by the name of their picture.
func gallery() map[string]func() fyne.CanvasObject {
	return map[string]func() fyne.CanvasObject{
		"buttons": galleryButtons, "fields": galleryFields, "table": func() fyne.CanvasObject { return sampleTable(10000) },
		"rows": func() fyne.CanvasObject { return sampleRows() }, "chips": galleryChips, "figures": galleryFigures,
		"page": galleryPage, "toasts": galleryToasts, "calendar": galleryCalendar,
	}
}

func galleryButtons() fyne.CanvasObject {
	box := container.NewVBox()
	for _, state := range []string{"normal", "focused", "hovered", "disabled"} {
		row := NewFlow()
		for _, kind := range []Importance{Primary, Plain, Quiet, Danger} {
			b := NewButton("Aufgabe anlegen", theme.Icon(theme.IconAdd), nil)
			b.Importance, b.focused, b.hovered = kind, state == "focused", state == "hovered"
			if state == "disabled" {
				b.Disable()
			}
			row.Add(b)
		}
		row.Add(NewButton("", theme.Icon(theme.IconUndo), nil))
		row.Add(NewLink("12 von 20 bewertet", nil))
		box.Add(row)
	}
	return box
}

func galleryFields() fyne.CanvasObject {
	title := NewAutosave(false, 80, func(string, int) {})
	title.Load("Dienstvereinbarung abstimmen")
	area := NewAutosave(true, 2000, func(string, int) {})
	area.Load("Der Personalrat möchte vor der Einführung beteiligt werden und die Regeln kennen, nach denen Antworten geprüft werden.")
	focused := NewAutosave(false, 80, func(string, int) {})
	focused.Load("hat den Fokus")
	focused.FocusGained()
	date := NewDateField(dates{}, func(string) {})
	wrong := NewField("Fällig", date)
	wrong.SetProblem("„32.1.“ ist kein Datum. Bitte so schreiben: 31.12.2026")
	status := NewChoice([]Option{{"a", "offen"}, {"b", "in Arbeit"}}, nil)
	status.Set("b")
	chosen := NewChoice([]Option{{"a", "offen"}}, nil)
	chosen.Set("a")
	chosen.FocusGained()
	off := NewAutosave(false, 80, func(string, int) {})
	off.Load("nur lesbar")
	off.Disable()
	department := NewSuggest(80, func() []string { return []string{"IT"} }, func(string, int) {})
	hinted := NewField("Fachbereich", department)
	hinted.SetHint("Bereits verwendete Fachbereiche werden vorgeschlagen.")
	return container.NewVBox(NewField("Titel", title), NewField("Beschreibung", area), NewField("Fokus", focused), wrong,
		NewColumns(200, NewField("Status", status), NewField("Priorität", chosen)),
		NewField("Gesperrt", off), hinted, NewSearch("Suchen", func(string) {}))
}

func galleryChips() fyne.CanvasObject {
	one := NewChips(sampleChips(), func(string) {})
	one.Set("it")
	one.focused = true
	many := NewMultiChips(sampleChips(), func([]string) {})
	many.Set("council", "public")
	return container.NewVBox(one, many)
}

func galleryFigures() fyne.CanvasObject {
	ring := NewRing(0.4)
	ring.Side = 64
	tile := NewTile("3", "überfällige Aufgaben", func() {})
	tile.SetColor(theme.ColorDanger)
	focused := NewTile("12 von 20", "Systeme eingestuft", func() {})
	focused.focused = true
	tiles := NewColumns(150, tile, focused, NewTile("60", "Beiträge aus acht Gruppen", nil))
	return container.NewVBox(container.NewHBox(ring, NewRing(1), NewRing(0)), NewMeter(0.6, "12 von 20"), tiles, NewDrawing(sampleFigure()))
}

func galleryPage() fyne.CanvasObject {
	head := NewPageHead("Bestandsaufnahme und Ziele", NewButton("Aus Bibliothek", nil, nil), NewPrimaryButton("Prozess anlegen", theme.Icon(theme.IconAdd), nil))
	head.SetFigure("23 Prozesse, 9 bewertet, 4 ausgewählt", func() {})
	empty := EmptyState("Noch keine Prozesse", "Beginnen Sie mit dem, was heute am meisten Zeit kostet.",
		NewPrimaryButton("Ersten Prozess anlegen", nil, nil), NewButton("Aus der Bibliothek übernehmen", nil, nil))
	split := NewSplit(sampleRows(), empty, 0.5, nil)
	return container.New(layout.NewBorderLayout(head, nil, nil, nil), head, split)
}

func galleryToasts() fyne.CanvasObject {
	toasts := NewToasts("Schließen")
	toasts.After = func(time.Duration, func()) func() { return func() {} }
	toasts.Show(Toast{Text: "Aufgabe „Dienstvereinbarung abstimmen“ gelöscht", ActionLabel: "Rückgängig", Action: func() {}})
	toasts.Show(Toast{Text: "Die Datei ist auf einem Netzlaufwerk. Speichern kann dort länger dauern als auf der eigenen Platte.", Kind: ToastNote})
	toasts.Show(Toast{Text: "Der Export wurde abgebrochen", Kind: ToastProblem})
	return container.NewStack(sampleTable(30), toasts.Layer())
}

func galleryCalendar() fyne.CanvasObject {
	grid := newMonthGrid(dates{}, "2026-11-12")
	grid.focused = true
	return container.NewCenter(grid)
}

// overlays returns what lies on top of a window, by the name of its picture.
func overlays() map[string]func(w fyne.Window) {
	options := []Option{{"a", "offen"}, {"b", "in Arbeit"}, {"c", "wartet auf die Rückmeldung der Fachbereiche"}, {"d", "erledigt"}}
	return map[string]func(w fyne.Window){
		"ask": func(w fyne.Window) {
			Ask(w, Question{
				Title: "12 Aufgaben löschen?", Text: "Die Aufgaben gehören zur Phase „Pilotierung“. Sie lassen sich mit „Rückgängig“ zurückholen.",
				Buttons: []Answer{{Label: "12 Aufgaben löschen", Importance: Danger}}, Cancel: "Abbrechen",
			})
		},
		"sheet": func(w fyne.Window) {
			Sheet(w, SheetContent{
				Title: "Neue Werkstatt", Content: galleryFields(), Cancel: "Abbrechen",
				Buttons: []Answer{{Label: "Datei anlegen", Importance: Primary}},
			})
		},
		"choice": func(w fyne.Window) {
			choice := NewChoice(options, func(string) {})
			choice.Set("b")
			w.SetContent(container.NewVBox(NewField("Status", choice)))
			choice.Open()
		},
		"date": func(w fyne.Window) {
			date := NewDateField(dates{}, func(string) {})
			date.Load("2026-11-12")
			w.SetContent(container.NewVBox(NewField("Fällig", date)))
			date.Open()
		},
		"menu": func(w fyne.Window) {
			more := NewButton("Mehr", theme.Icon(theme.IconMore), nil)
			w.SetContent(container.NewVBox(more))
			ShowMenu(more, MenuItem{Label: "Verdoppeln", Icon: theme.Icon(theme.IconCopy)}, MenuItem{}, MenuItem{Label: "Löschen"})
		},
	}
}

func TestOverlayGallery(t *testing.T) {
	for name, open := range overlays() {
		for _, size := range []int{100, 200} {
			a := test.NewTempApp(t)
			a.Settings().SetTheme(theme.New(size, app.AppearanceLight))
			w := test.NewTempWindow(t, sampleTable(100))
			w.Resize(fyne.NewSize(760, 560))
			open(w)
			settle(w)
			if len(w.Canvas().Overlays().List()) == 0 {
				t.Errorf("%s: nothing opened", name)
			}
			keep(t, w, fmt.Sprintf("over-%s-%d.png", name, size))
		}
	}
}

// TestGallery draws every widget in light and dark at normal and double size. With KIFAHRPLAN_GALLERY the pictures are kept.
func TestGallery(t *testing.T) {
	for name, build := range gallery() {
		for _, appearance := range []app.Appearance{app.AppearanceLight, app.AppearanceDark} {
			for _, size := range []int{100, 200} {
				a := test.NewTempApp(t)
				a.Settings().SetTheme(theme.New(size, appearance))
				w := test.NewTempWindow(t, build())
				w.Resize(fyne.NewSize(760, 560))
				settle(w)
				keep(t, w, fmt.Sprintf("%s-%s-%d.png", name, appearance, size))
			}
		}
	}
}

// keep draws a window and writes the picture if it is wanted.
func keep(t *testing.T, w fyne.Window, name string) {
	t.Helper()
	img := w.Canvas().Capture()
	dir := os.Getenv("KIFAHRPLAN_GALLERY")
	if dir == "" {
		return
	}
	f, err := os.Create(filepath.Join(dir, name))
	if err != nil {
		t.Fatal(err)
	}
	if err := png.Encode(f, img); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
}

// settle lays a window out again and again, as the real driver does when minimum sizes have changed.
func settle(w fyne.Window) {
	for range 3 {
		size := w.Canvas().Size()
		w.Resize(size.AddWidthHeight(0, 1))
		w.Resize(size)
	}
}
