package export_test

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"kifahrplan/app"
	"kifahrplan/app/figure"
	"kifahrplan/export/paper"
	"kifahrplan/translations"
)

// numbers are what a part of the program says about the tasks of a phase.
type numbers struct{ tasks, done, dropped string }

// TestTheSameNumbersEverywhere compares what the overview of the program, the picture, the paper and the workbook say about
// the tasks of each phase of the sample: dropped tasks are neither among them nor among those done.
func TestTheSameNumbersEverywhere(t *testing.T) {
	for _, lang := range app.Languages() {
		s, o := strategy(t, lang), options(lang)
		words := catalogue(t).In(lang)
		overview := app.OverviewOf(s, app.DateOf(o.Now))
		picture := figure.TasksByPhase(s, words).Facts
		workbook, captions := phasesOfWorkbook(t, s, lang), phaseTables(paper.Strategy(s, words, o), words.T("paper.roadmap.title"))
		if len(picture) != len(overview.Phases) || len(captions) != len(overview.Phases) {
			t.Fatalf("%s: %d phases in the picture and %d in the paper, want %d", lang, len(picture), len(captions), len(overview.Phases))
		}
		for i, p := range overview.Phases {
			want := numbers{fmt.Sprint(p.Planned()), fmt.Sprint(p.ByStatus[app.TaskDone]), fmt.Sprint(p.ByStatus[app.TaskDropped])}
			label := p.Phase.Label(words)
			if got := (numbers{picture[i][5], picture[i][1], want.dropped}); got != want {
				t.Errorf("%s, %s: the picture says %+v, want %+v", lang, label, got, want)
			}
			if got := workbook[fmt.Sprintf("%d. %s", p.Phase.Number, label)]; got != want {
				t.Errorf("%s, %s: the workbook says %+v, want %+v", lang, label, got, want)
			}
			if got := captions[i]; got != captionOf(words, label, p.TaskCount) {
				t.Errorf("%s, %s: the paper says %q", lang, label, got)
			}
		}
		total := numbers{fmt.Sprint(overview.Tasks.Planned()), fmt.Sprint(overview.Tasks.ByStatus[app.TaskDone]), fmt.Sprint(overview.Tasks.ByStatus[app.TaskDropped])}
		if got := workbook[words.T("excel.sheet.tasks")]; got != total || total.dropped == "0" {
			t.Errorf("%s: the workbook says %+v in total, want %+v", lang, got, total)
		}
	}
}

// phasesOfWorkbook reads the rows of the overview that count tasks, by their names.
func phasesOfWorkbook(t *testing.T, s *app.Strategy, lang app.Language) map[string]numbers {
	t.Helper()
	out, err := exporters(t)[app.ExportTasks].Export(context.Background(), s, options(lang))
	if err != nil {
		t.Fatal(err)
	}
	f, err := excelize.OpenReader(bytes.NewReader(out.Data))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	rows, err := f.GetRows(f.GetSheetList()[0])
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]numbers{}
	for _, row := range rows {
		if len(row) == 7 {
			found[row[0]] = numbers{row[1], row[4], row[6]}
		}
	}
	return found
}

// phaseTables lists the captions of the tables of the chapter on the roadmap.
func phaseTables(d paper.Document, roadmap string) []string {
	var captions []string
	chapter := ""
	for _, b := range d.Blocks {
		switch b := b.(type) {
		case paper.Heading:
			if b.Level == 1 {
				_, chapter, _ = strings.Cut(b.Text, " ")
			}
		case paper.Table:
			if chapter == roadmap {
				captions = append(captions, b.Caption)
			}
		}
	}
	return captions
}

func captionOf(words *translations.Localizer, phase string, n app.TaskCount) string {
	if dropped := n.ByStatus[app.TaskDropped]; dropped > 0 {
		return words.N("paper.tasks.caption.dropped", n.Planned(), "Phase", phase, "Dropped", words.Number(dropped))
	}
	return words.N("paper.tasks.caption", n.Planned(), "Phase", phase)
}
