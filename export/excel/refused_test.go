package excel

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"kifahrplan/app"
	"kifahrplan/app/merge"
)

// zipped packs parts into a file.
func zipped(t testing.TB, parts map[string]io.Reader) []byte {
	t.Helper()
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for name, content := range parts {
		w, err := z.Create(name)
		if err == nil {
			_, err = io.Copy(w, content)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// book is a workbook of one sheet with the given parts in place of its own.
func bookOf(parts map[string]io.Reader) map[string]io.Reader {
	const relation = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>`
	const kind = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/`
	out := map[string]io.Reader{
		"[Content_Types].xml": strings.NewReader(`<Types/>`),
		"_rels/.rels":         strings.NewReader(fmt.Sprintf(relation, `<Relationship Id="r1" Type="`+kind+`officeDocument" Target="xl/workbook.xml"/>`)),
		"xl/workbook.xml":     strings.NewReader(`<workbook><sheets><sheet name="_kifahrplan" sheetId="1" id="r1"/></sheets></workbook>`),
		"xl/_rels/workbook.xml.rels": strings.NewReader(fmt.Sprintf(relation,
			`<Relationship Id="r1" Type="`+kind+`worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="`+kind+`sharedStrings" Target="sharedStrings.xml"/>`)),
	}
	for name, content := range parts {
		out[name] = content
	}
	return out
}

// repeated is a text over and over again.
func repeated(head, text string, n int) io.Reader {
	readers := []io.Reader{strings.NewReader(head)}
	const block = 1000
	for range n / block {
		readers = append(readers, strings.NewReader(strings.Repeat(text, block)))
	}
	return io.MultiReader(readers...)
}

func TestFilesThatAreRefused(t *testing.T) {
	s := consulted()
	good := ask(t, s, 0, app.German)
	other := consulted()
	other.Workshop.ID = id("bbbb", 2)
	without := s.With(nil, []app.Ref{app.RefOf(s.Groups[0])})
	sheet := "xl/worksheets/sheet1.xml"
	for name, c := range map[string]struct {
		data []byte
		s    *app.Strategy
		file string
		want app.Code
	}{
		"text":                   {[]byte("Antwort;ja"), s, "a.xlsx", app.CodeBookForeign},
		"nothing":                {nil, s, "a.xlsx", app.CodeBookForeign},
		"old Excel":              {[]byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), s, "a.xls", app.CodeBookForeign},
		"other archive":          {zipped(t, map[string]io.Reader{"readme.txt": strings.NewReader("x")}), s, "a.xlsx", app.CodeBookForeign},
		"cut off":                {good[:len(good)/2], s, "a.xlsx", app.CodeBookDamaged},
		"no XML":                 {zipped(t, bookOf(map[string]io.Reader{sheet: strings.NewReader("<worksheet><row")})), s, "a.xlsx", app.CodeBookDamaged},
		"text that is not there": {zipped(t, bookOf(map[string]io.Reader{sheet: strings.NewReader(`<row><c t="s"><v>7</v></c></row>`)})), s, "a.xlsx", app.CodeBookDamaged},
		"macro file":             {good, s, "Antwort.XLSM", app.CodeBookMacros},
		"macros inside":          {zipped(t, bookOf(map[string]io.Reader{"xl/vbaProject.bin": strings.NewReader("x")})), s, "a.xlsx", app.CodeBookMacros},
		"macros by type":         {zipped(t, bookOf(map[string]io.Reader{"[Content_Types].xml": strings.NewReader(`<Types ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/>`)})), s, "a.xlsx", app.CodeBookMacros},
		"task list":              {export(t, strategy(1), app.German), s, "a.xlsx", app.CodeBookUnknown},
		"any workbook":           {zipped(t, bookOf(nil)), s, "a.xlsx", app.CodeBookUnknown},
		"other workshop":         {good, other, "a.xlsx", app.CodeBookOther},
		"group is gone":          {good, without, "a.xlsx", app.CodeBookGroup},
		"newer":                  {filled(t, good, step{"fact": []any{"schema_version", "99"}}), s, "a.xlsx", app.CodeBookNewer},
		"no version":             {filled(t, good, step{"fact": []any{"schema_version", "x"}}), s, "a.xlsx", app.CodeBookUnknown},
	} {
		r, err := questionnaires(t).Read(t.Context(), c.s, merge.File{Name: c.file, Data: c.data})
		if app.CodeOf(err) != c.want || len(r.Source.Records) > 0 {
			t.Errorf("%s: %v", name, err)
		}
		var e *app.Error
		if errors.As(err, &e) && e.Params["Name"] != c.file {
			t.Errorf("%s: %v does not name the file", name, e.Params)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := questionnaires(t).Read(ctx, s, file(good)); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

// TestBombsAreRefused reads files that are small and mean to fill the memory: none takes more than 200 MB of it.
func TestBombsAreRefused(t *testing.T) {
	s := consulted()
	const most = 200 << 20
	sheet := "xl/worksheets/sheet1.xml"
	for name, parts := range map[string]map[string]io.Reader{
		"endless spaces":   {sheet: repeated("<worksheet>", " ", 300_000_000)},
		"one long text":    {sheet: repeated("<row><c><v>", "aaaaaaaaaaaaaaaa", 2_000_000)},
		"one long name":    {sheet: repeated("<row><", "aaaaaaaaaaaaaaaa", 2_000_000)},
		"many cells":       {sheet: repeated("<row>", `<c><v>1</v></c>`, 1_500_000)},
		"many rows":        {sheet: repeated("", `<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`, 400_000)},
		"many texts":       {"xl/sharedStrings.xml": repeated("<sst>", "<si><t>a</t></si>", 1_000_000)},
		"deep":             {sheet: repeated("<row><c>", "<a>", 5_000_000)},
		"many sheets":      {"xl/workbook.xml": repeated("<sheets>", `<sheet name="a" id="r1"/>`, 300_000)},
		"parts not read":   {"xl/media/image1.png": repeated("", "\x00\x00\x00\x00\x00\x00\x00\x00", 30_000_000)},
		"large properties": {"docProps/custom.xml": repeated(`<p><property name="kifahrplan_x">`, "aaaaaaaaaaaaaaaa", 2_000_000)},
	} {
		data := zipped(t, bookOf(parts))
		var err error
		used := peak(func() { _, err = questionnaires(t).Read(t.Context(), s, file(data)) })
		if code := app.CodeOf(err); code != app.CodeBookTooLarge && code != app.CodeBookDamaged {
			t.Errorf("%s: %v", name, err)
		}
		if code := app.CodeOf(err); code == app.CodeBookDamaged && !strings.Contains(err.Error(), "XML") {
			t.Errorf("%s: %v", name, err)
		}
		if used > most {
			t.Errorf("%s: %d MB", name, used>>20)
		}
	}
	if _, err := questionnaires(t).Read(t.Context(), s, file(make([]byte, merge.MaxFile+1))); app.CodeOf(err) != app.CodeBookTooLarge {
		t.Error(err)
	}
}

// peak is by how many bytes the heap grows at most while something is done.
func peak(do func()) int64 {
	heap := func() int64 {
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return int64(m.HeapAlloc)
	}
	runtime.GC()
	before, most, done := heap(), int64(0), make(chan struct{})
	var watching sync.WaitGroup
	watching.Go(func() {
		for {
			select {
			case <-done:
				return
			case <-time.After(2 * time.Millisecond):
				most = max(most, heap()-before)
			}
		}
	})
	do()
	close(done)
	watching.Wait()
	return most
}

// FuzzRead gives the reader files that were changed at random: it never panics, and what it does read is of the workshop.
func FuzzRead(f *testing.F) {
	s := consulted()
	for _, lang := range app.Languages() {
		f.Add(ask(f, s, 0, lang))
	}
	f.Add(zipped(f, bookOf(map[string]io.Reader{"xl/worksheets/sheet1.xml": strings.NewReader(`<row><c t="inlineStr"><is><t>document</t></is></c></row>`)})))
	q := questionnaires(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		r, err := q.Read(context.Background(), s, file(data))
		if err != nil {
			if code := app.CodeOf(err); !strings.HasPrefix(string(code), "book.") || strings.Contains(err.Error(), "panic") {
				t.Error(err)
			}
			return
		}
		p := merge.Compare(s, r.Source)
		edit, err := p.Build("edit.answer.changed")(s)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := edit.Prepared(s, today); err != nil {
			t.Error(err)
		}
	})
}

// FuzzSheet gives the reader sheets of any content within a workbook that is sound.
func FuzzSheet(f *testing.F) {
	s := consulted()
	origin := `<row><c t="str"><v>document</v></c><c t="str"><v>questionnaire</v></c></row><row><c t="str"><v>schema_version</v></c><c t="str"><v>1</v></c></row>` +
		`<row><c t="str"><v>workshop_id</v></c><c t="str"><v>` + string(s.Workshop.ID) + `</v></c></row><row><c t="str"><v>group_id</v></c><c t="str"><v>` + string(s.Groups[0].ID) + `</v></c></row>`
	f.Add(`<row r="2"><c r="A2" t="str"><v>kifahrplan.points.text</v></c></row><row><c t="str"><v>Punkt</v></c></row>`)
	f.Add(`<row><c r="B1" t="str"><v>kifahrplan.positions.stance</v></c></row><row r="9"><c r="B9" t="e"><v>agrees</v></c></row>`)
	q := questionnaires(f)
	f.Fuzz(func(t *testing.T, sheet string) {
		data := zipped(t, bookOf(map[string]io.Reader{
			"xl/workbook.xml":          strings.NewReader(`<workbook><sheets><sheet name="_kifahrplan" id="r1"/><sheet name="A" id="r2"/></sheets></workbook>`),
			"xl/worksheets/sheet1.xml": strings.NewReader(`<sheetData>` + origin + `</sheetData>`),
			"xl/sharedStrings.xml":     strings.NewReader(`<sheetData>` + sheet + `</sheetData>`), // the part behind r2
		}))
		if _, err := q.Read(context.Background(), s, file(data)); err != nil && (!strings.HasPrefix(string(app.CodeOf(err)), "book.") || strings.Contains(err.Error(), "panic")) {
			t.Error(err)
		}
	})
}
