package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// Points of the window at 1366 x 740.
const (
	navX                       = 90
	participationY, decisionsY = 389, 425
	roadmapY, settingsY        = 500, 677
	languageX, languageY       = 600, 205
	statusX, firstRowY         = 850, 334
)

// TestWorkshop is the main job: from an empty file to a strategy paper and a task list in English.
func TestWorkshop(t *testing.T) {
	d := newDesktop(t)
	p := d.run()
	file := d.path("KI-Strategie_Grünau-an-der-Höhe.kifahrplan")

	p.clickOn("the button for a new workshop", primaryBlue())
	p.types("Grünau an der Höhe")
	p.picture("1-new")
	p.keys("Return")
	p.wait("the workshop file", func() bool {
		return slices.EqualFunc(query(file, `SELECT name FROM municipality`), [][]string{{"Grünau an der Höhe"}}, slices.Equal)
	})

	p.opened()
	p.click(navX, participationY)
	said := []string{"Keine Verhaltenskontrolle", "Keine Sozialdaten eingeben", "Anmeldung über das Verzeichnis", "Verträge vorher prüfen"}
	for i, text := range said {
		p.keys("ctrl+n")
		if i == 1 {
			p.clickOn("the chip of data protection", secondGroup()) // the other groups are chosen by their number
			p.keys("ctrl+n")
		} else {
			p.keys(fmt.Sprint(i + 1))
		}
		p.types(text)
		if i == 3 { // the last one is on disk although nobody pressed Enter
			p.wait("text that is being typed", func() bool {
				return len(query(file, `SELECT 1 FROM contribution WHERE text = 'Verträge vorher prüfen'`)) == 1
			})
		}
		p.keys("Return")
	}
	p.wait("an input of each of the four groups", func() bool {
		rows := query(file, `SELECT g.code, c.text FROM contribution c JOIN stakeholder_group g ON g.id = c.group_id ORDER BY c.id`)
		return slices.EqualFunc(rows, [][]string{
			{"sg_staff_council", said[0]}, {"sg_data_protection", said[1]}, {"sg_it", said[2]}, {"sg_legal", said[3]},
		}, slices.Equal)
	})
	p.picture("2-participation")

	tasks := []string{"Bestand erheben", "Vereinbarung entwerfen", "Schulung planen"}
	p.click(navX, roadmapY)
	for i, title := range tasks {
		p.keys("ctrl+n")
		p.wait("a new task", func() bool { return len(query(file, `SELECT 1 FROM task`)) == i+1 })
		time.Sleep(300 * time.Millisecond) // the cursor goes to the title with the next frame
		p.types(title)
		if i == 2 {
			p.keys("Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "Tab")
			p.types("31.12.2027")
			p.keys("Tab")
		}
		p.wait("the title "+title, func() bool { return len(query(file, `SELECT 1 FROM task WHERE title = '`+title+`'`)) == 1 })
	}
	p.wait("the due date", func() bool {
		return slices.EqualFunc(query(file, `SELECT title FROM task WHERE due_on = '2027-12-31'`), [][]string{{"Schulung planen"}}, slices.Equal)
	})
	p.click(statusX, firstRowY) // the only task with a date comes first
	p.keys("Down", "Return")
	p.wait("the status", func() bool { return len(query(file, `SELECT 1 FROM task WHERE status = 'in_progress'`)) == 1 })
	time.Sleep(300 * time.Millisecond) // the screen follows the file
	p.picture("3-roadmap")

	p.click(navX, decisionsY)
	p.keys("ctrl+n")
	p.wait("a new decision", func() bool { return len(query(file, `SELECT 1 FROM decision`)) == 1 })
	time.Sleep(300 * time.Millisecond)
	p.types("Wir beginnen mit Texten")
	p.keys("Tab", "Tab", "Tab", "Tab", "1")
	p.wait("the decision with who agreed", func() bool {
		return len(query(file, `SELECT 1 FROM decision d JOIN stakeholder_group g ON d.agreed_by = g.id WHERE d.text = 'Wir beginnen mit Texten' AND g.code = 'sg_staff_council'`)) == 1
	})
	p.picture("4-decision")

	p.click(navX, settingsY)
	p.click(languageX, languageY)
	p.keys("Down", "Return")
	p.wait("the language in the settings", func() bool { return strings.Contains(d.settingsNow(), `"en"`) })
	p.keys("ctrl+e")
	p.clickOn("the export button", primaryBlue())
	var paper, list string
	p.wait("both documents", func() bool {
		paper, list = d.newest("AI-Strategy_*.pdf"), d.newest("AI-Tasks_*.xlsx")
		return exists(paper) && exists(list)
	})
	p.picture("5-export")
	p.keys("ctrl+q")
	if code := p.ended(); code != 0 {
		t.Errorf("ended with %d: %s", code, p.stderr)
	}
	p.sane()

	again := d.run(file)
	again.opened()
	again.keys("ctrl+9")
	again.picture("6-again")
	for table, n := range map[string]int{"contribution": 4, "task": 3, "decision": 1} {
		if rows := query(file, `SELECT 1 FROM `+table); len(rows) != n {
			t.Errorf("%d rows of %s are left", len(rows), table)
		}
	}
	again.keys("ctrl+q")
	if code := again.ended(); code != 0 {
		t.Errorf("ended with %d: %s", code, again.stderr)
	}
	readPaper(t, paper, append(append(said, tasks...), "Wir beginnen mit Texten"))
	readList(t, list, tasks)
}

// settingsNow is the settings file.
func (d *desktop) settingsNow() string {
	data, err := os.ReadFile(filepath.Join(d.home, ".config", "ki-fahrplan", "settings.json"))
	if err != nil {
		return ""
	}
	return string(data)
}

// newest is a document in the folder of the workshop.
func (d *desktop) newest(pattern string) string {
	found, err := filepath.Glob(d.path(pattern))
	if err != nil || len(found) == 0 {
		return ""
	}
	return found[len(found)-1]
}

// readPaper reads the paper back: everything is in it, it is tagged, and the checkers find nothing.
func readPaper(t *testing.T, path string, texts []string) {
	t.Helper()
	text := strings.Join(strings.Fields(tool(t, "pdftotext", "-layout", path, "-")), " ")
	for _, want := range append(texts, "Grünau an der Höhe", "Summary", "Participation", "Staff council", "Decisions", "Roadmap", "31 Dec 2027", "Page 2 of ") {
		if !strings.Contains(text, want) {
			t.Errorf("the paper does not say %q", want)
		}
	}
	if info := tool(t, "pdfinfo", path); !strings.Contains(strings.Join(strings.Fields(info), " "), "Tagged: yes") {
		t.Errorf("pdfinfo: %s", info)
	}
	tool(t, "qpdf", "--check", path)
	tool(t, python(t, "pikepdf"), filepath.Join("..", "check_pdfua.py"), path)
}

// readList reads the workbook with a reader of its own.
func readList(t *testing.T, path string, tasks []string) {
	t.Helper()
	const script = `
import openpyxl, sys
book = openpyxl.load_workbook(sys.argv[1])
for sheet in book.worksheets:
    if sheet.sheet_state != "visible": continue
    for row in sheet.iter_rows(values_only=True):
        print("|".join("" if v is None else str(v) for v in row))`
	text := tool(t, python(t, "openpyxl"), "-c", script, path)
	for _, want := range append(slices.Clone(tasks), "2027-12-31", "in progress", "Grünau an der Höhe") {
		if !strings.Contains(text, want) {
			t.Errorf("the workbook does not say %q:\n%s", want, text)
		}
	}
}
