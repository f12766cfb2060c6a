package e2e

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"kifahrplan/app"
	"kifahrplan/app/aiact"
	"kifahrplan/app/sample"
)

// TestStrategy works out a strategy with the building blocks: principles, tools that are compared, a chatbot and a filter
// for applicants that are classified, their duties as tasks, and all of it in English documents. It is driven with the
// keyboard, and looks into the file after each step.
func TestStrategy(t *testing.T) {
	d := newDesktop(t)
	p := d.run()
	file := d.path("KI-Strategie_Seedorf.kifahrplan")
	p.clickOn("the button for a new workshop", primaryBlue())
	p.types("Seedorf")
	p.keys("Return")
	p.wait("the workshop file", func() bool { return len(query(file, `SELECT name FROM municipality WHERE name = 'Seedorf'`)) == 1 })
	p.opened()

	p.adoptPrinciples(file)
	systems := []string{"Chatbot", "Vorauswahl Bewerbungen", "Textassistent"}
	p.addSystems(file, systems)
	p.compareTools(file)
	p.classify(file, 0, "chatbot", app.ClassLimited)
	p.classify(file, 1, "applicant_filter", app.ClassHigh)
	p.makeTasks(file)
	paper, workbook := p.exportInEnglish()
	p.keys("ctrl+q")
	if code := p.ended(); code != 0 {
		t.Errorf("ended with %d: %s", code, p.stderr)
	}
	p.sane()

	again := d.run(file)
	again.opened()
	again.keys("ctrl+6")
	again.shows()
	again.picture("7-again")
	again.keys("ctrl+q")
	if code := again.ended(); code != 0 {
		t.Errorf("ended with %d: %s", code, again.stderr)
	}
	for statement, n := range map[string]int{
		`SELECT 1 FROM principle WHERE title = '' AND library_id <> ''`:                               2,
		`SELECT 1 FROM classification WHERE outcome IN ('limited', 'high_risk')`:                      2,
		`SELECT DISTINCT system_id FROM assessment WHERE finding <> 'open'`:                           3,
		`SELECT 1 FROM task WHERE duty_id <> '' AND system_id IS NOT NULL AND due_on >= '2026-01-01'`: 3,
	} {
		if got := len(query(file, statement)); got != n {
			t.Errorf("%s: %d rows, want %d", statement, got, n)
		}
	}
	readStrategy(t, paper, workbook)
}

// shows waits until what was just asked for is on the screen: the file knows of it a moment earlier.
func (p *program) shows() { time.Sleep(400 * time.Millisecond) }

// count waits for a number of rows.
func (p *program) count(what, file, statement string, n int) {
	p.t.Helper()
	p.wait(what, func() bool { return len(query(file, statement)) == n })
	p.shows()
}

// adoptPrinciples ticks two principles of the library.
func (p *program) adoptPrinciples(file string) {
	p.t.Helper()
	p.keys("ctrl+4")
	p.shows()
	p.clickOn("the button of the library", primaryBlue())
	p.shows()
	p.keys("space", "Tab", "space")
	p.picture("1-library")
	p.keys("Return")
	p.count("two principles", file, `SELECT 1 FROM principle`, 2)
	p.picture("2-principles")
}

// addSystems writes systems into the register.
func (p *program) addSystems(file string, names []string) {
	p.t.Helper()
	p.keys("ctrl+5")
	p.shows()
	for i, name := range names {
		p.keys("ctrl+n")
		p.count("a new system", file, `SELECT 1 FROM system`, i+1)
		p.types(name)
		p.count("the name "+name, file, `SELECT 1 FROM system WHERE name = '`+name+`'`, 1)
	}
}

// compareTools answers some criteria for each of three tools and opens the comparison.
func (p *program) compareTools(file string) {
	p.t.Helper()
	p.keys("alt+2")
	p.shows()
	for i := range 3 {
		if i > 0 {
			p.chooseTool(i)
		}
		p.keys("Home") // the heading of the first group
		for n := range 3 {
			p.keys("Down", fmt.Sprint(1+(i+n)%3)) // met, partly met, not met
			p.count("what was found", file, `SELECT 1 FROM assessment WHERE finding <> 'open'`, 3*i+n+1)
		}
	}
	p.picture("3-checklist")
	p.keys("alt+3")
	p.shows()
	p.picture("4-comparison")
}

// chooseTool chooses a tool of the checklist, by the place of its name: from the list, the choice of the tool comes before
// that of the criteria.
func (p *program) chooseTool(place int) {
	p.keys("shift+Tab", "shift+Tab", "space", "Home")
	for range place {
		p.keys("Down")
	}
	p.keys("Return", "Tab", "Tab")
	p.shows()
}

// classify answers the questions to a system as the sample workshop answers those to one of its own, until the law says what
// its class is.
func (p *program) classify(file string, row int, like string, want app.Class) {
	p.t.Helper()
	law, err := aiact.Standard()
	if err != nil {
		p.t.Fatal(err)
	}
	answers := answersLike(p.t, like)
	p.keys("ctrl+1", "ctrl+6")
	p.shows()
	p.keys("Home")
	for range row {
		p.keys("Down")
	}
	p.keys("Return") // to the first question
	p.shows()
	id := query(file, `SELECT id FROM system ORDER BY id`)[row][0]
	given := map[string][]string{}
	for {
		next := law.Walk(given, "").Next
		if next == nil {
			break
		}
		given[next.ID] = answers[next.ID]
		p.answer(next, given[next.ID])
		p.wait("the answer to "+next.ID, func() bool {
			kept := query(file, `SELECT answers FROM classification WHERE system_id = '`+id+`' ORDER BY id`)
			return len(kept) == 1 && slices.Contains(strings.Split(kept[0][0], "\n"), next.ID+"="+strings.Join(given[next.ID], ","))
		})
		p.shows()
		p.keys("Return") // to the next question
	}
	p.count("the class "+string(want), file, `SELECT 1 FROM classification WHERE system_id = '`+id+`' AND outcome = '`+string(want)+`'`, 1)
	p.picture("5-" + like)
}

// answer chooses options of a question with the arrow keys and Space.
func (p *program) answer(asked *aiact.Question, options []string) {
	p.t.Helper()
	at := 0
	p.keys("Home")
	for i, o := range asked.Options {
		if !slices.Contains(options, o.ID) {
			continue
		}
		for ; at < i; at++ {
			p.keys("Down")
		}
		p.keys("space")
	}
}

// answersLike are the answers that the sample workshop gives for a system with this key.
func answersLike(t *testing.T, key string) map[string][]string {
	t.Helper()
	names := map[string]string{"chatbot": "Chatbot im Bürgerportal", "applicant_filter": "Vorauswahl von Bewerbungen"}
	edit, err := sample.Edit(app.German)
	if err != nil {
		t.Fatal(err)
	}
	s := new(app.Strategy).With(edit.Put, nil)
	for _, y := range s.Systems {
		if y.Name == names[key] {
			c, _ := s.ClassificationOf(y.ID)
			return c.Answers.Map()
		}
	}
	t.Fatalf("the sample has no %q", names[key])
	return nil
}

// makeTasks makes tasks of three duties.
func (p *program) makeTasks(file string) {
	p.t.Helper()
	p.keys("alt+2") // the duties
	p.shows()
	for i := range 3 {
		p.keys("Home")
		for range i {
			p.keys("Down")
		}
		p.keys("ctrl+t")
		p.count("a task of a duty", file, `SELECT 1 FROM task WHERE duty_id <> ''`, i+1)
	}
	p.picture("6-duties")
}

// exportInEnglish switches the program to English, which the documents follow, and makes both.
func (p *program) exportInEnglish() (paper, workbook string) {
	p.t.Helper()
	p.click(navX, settingsY)
	p.click(languageX, languageY)
	p.keys("Down", "Return")
	p.wait("the language in the settings", func() bool { return strings.Contains(p.settingsNow(), `"en"`) })
	p.keys("ctrl+e")
	p.clickOn("the export button", primaryBlue())
	p.wait("both documents", func() bool {
		paper, workbook = p.newest("AI-Strategy_*.pdf"), p.newest("AI-Tasks_*.xlsx")
		return exists(paper) && exists(workbook)
	})
	return paper, workbook
}

// readStrategy reads both documents back with readers of their own.
func readStrategy(t *testing.T, paper, workbook string) {
	t.Helper()
	text := strings.Join(strings.Fields(tool(t, "pdftotext", "-layout", paper, "-")), " ")
	for _, want := range []string{
		"Seedorf", "Guidelines and rules", "High-risk AI system", "Limited risk", "Art. 26", "Art. 50", "Vorauswahl Bewerbungen", "Textassistent", "2 Dec 2027",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("the paper does not say %q", want)
		}
	}
	tool(t, "qpdf", "--check", paper)
	tool(t, python(t, "pikepdf"), filepath.Join("..", "check_pdfua.py"), paper)
	const script = `
import openpyxl, sys
for sheet in openpyxl.load_workbook(sys.argv[1]).worksheets:
    print("#", sheet.title)
    for row in sheet.iter_rows(values_only=True):
        print("|".join("" if v is None else str(v) for v in row))`
	cells := tool(t, python(t, "openpyxl"), "-c", script, workbook)
	for _, want := range []string{"# Principles", "# AI register", "# Duties", "Vorauswahl Bewerbungen", "High-risk AI system", "Art. 26", "2027-12-02"} {
		if !strings.Contains(cells, want) {
			t.Errorf("the workbook does not say %q", want)
		}
	}
}
