package excel

import (
	"bytes"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"kifahrplan/app"
	"kifahrplan/app/merge"
)

// The aims: 1,000 tasks in 0.15 s, 10,000 tasks in 0.8 s, on two processors.

func BenchmarkTasks1000(b *testing.B)  { benchmark(b, strategy(1000)) }
func BenchmarkTasks10000(b *testing.B) { benchmark(b, strategy(10000)) }

// BenchmarkDepartments300 has as many sheets as tasks: excelize compares each with all others in many places.
func BenchmarkDepartments300(b *testing.B) { benchmark(b, manyDepartments(300)) }

func benchmark(b *testing.B, s *app.Strategy) {
	b.Helper()
	x, o := exporter(b), options(app.German)
	b.ReportAllocs()
	for b.Loop() {
		out, err := x.Export(b.Context(), s, o)
		if err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(len(out.Data))/1024, "KB")
	}
}

// BenchmarkRead500 reads a questionnaire of 500 rows that are all filled in and compares it with the strategy. The aim: 1 s.
func BenchmarkRead500(b *testing.B) {
	s := consulted()
	for i := range 430 { // beside the questions and points
		s.Goals = append(s.Goals, app.Goal{Base: base("3333", i+2), Title: "Ziel", Description: "Was sich ändern soll", Sort: app.GoalEfficiency, Status: app.GoalProposed})
	}
	data := filledIn(b, ask(b, s, 0, app.German))
	q := questionnaires(b)
	b.ReportAllocs()
	for b.Loop() {
		r, err := q.Read(b.Context(), s, file(data))
		if err != nil {
			b.Fatal(err)
		}
		if p := merge.Compare(s, r.Source); p.Effective() < 480 {
			b.Fatalf("%d rows, %d unreadable", p.Effective(), len(r.Unreadable))
		}
	}
}

// filledIn fills in every row of a questionnaire.
func filledIn(b *testing.B, data []byte) []byte {
	b.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	answer := strings.Repeat("Das ist eine Antwort von ordentlicher Länge. ", 10)
	for sheet, columns := range map[string]map[string]string{
		"Fragen": {"D": answer}, "Positionen": {"D": "stimmt unter Bedingung zu", "E": answer}, "Eigene Punkte": {"D": answer},
	} {
		rows, err := f.GetRows(sheet)
		if err != nil {
			b.Fatal(err)
		}
		for row := 3; row <= len(rows); row++ {
			for column, text := range columns {
				if err := f.SetCellValue(sheet, cellAt(column, row), text); err != nil {
					b.Fatal(err)
				}
			}
		}
	}
	buf, err := f.WriteToBuffer()
	if err != nil {
		b.Fatal(err)
	}
	return buf.Bytes()
}
