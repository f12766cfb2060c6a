package e2e

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"kifahrplan/app/aiact"
	"kifahrplan/app/library"
)

// TestStrategy works out the content of a strategy in German and hands it over in English: principles from the library, two
// systems classified question by question, three tools compared, and tasks of all duties of the one with high risk. Apart
// from the buttons of the primary action, only keys are used.
func TestStrategy(t *testing.T) {
	d := newDesktop(t)
	p := d.run()
	w := &strategyWorkshop{program: p, file: d.path("KI-Strategie_Grünau-an-der-Höhe.kifahrplan")}
	p.clickOn("the button for a new workshop", primaryBlue())
	p.types("Grünau an der Höhe")
	p.keys("Return")
	p.opened()

	principles := w.adoptPrinciples(3)
	w.classify("Bürger-Chatbot", "limited", map[string][]string{
		"gpai": {"vendor"}, "art50_interaction": {"yes"}, "art50_generate": {"yes"},
	})
	w.classify("Bewerbungsfilter", "high_risk", map[string][]string{
		"annex_iii_area": {"4"}, "annex_iii_4": {"a"}, "art6_3_profiling": {"yes"}, "hr_workplace": {"yes"},
	})
	duties := w.makeTasks("Bewerbungsfilter")
	w.addTool("Textassistent")
	w.fillChecklists([]string{"1", "2", "3"}, []string{"1", "1", "2"}, []string{"2", "1", "1"})
	w.compare()
	paper, list := w.exportInEnglish()
	w.quit(p)

	again := d.run(w.file)
	again.opened()
	again.keys("ctrl+6")
	time.Sleep(time.Second) // for the picture only
	again.picture("8-again")
	w.quit(again)
	for table, n := range map[string]int{"principle": 3, "system": 3, "classification": 2, "assessment": 9, "criterion_weight": 1, "task": len(duties)} {
		if rows := query(w.file, `SELECT 1 FROM `+table); len(rows) != n {
			t.Errorf("%d rows of %s are left, not %d", len(rows), table, n)
		}
	}
	readStrategyPaper(t, paper, principles)
	readWorkbook(t, list, principles, duties)
}

// strategyWorkshop is the running program with the workshop file that it has open.
type strategyWorkshop struct {
	*program
	file string
}

// count waits until a query finds a number of rows.
func (w *strategyWorkshop) count(what string, n int, statement string) {
	w.t.Helper()
	w.wait(what, func() bool { return len(query(w.file, statement)) == n })
}

// firstGroup is how many principles the library's first group holds.
const firstGroup = 2

// adoptPrinciples takes the first principles of the library over and returns what they are called in English.
func (w *strategyWorkshop) adoptPrinciples(n int) []string {
	w.t.Helper()
	w.keys("ctrl+4")
	w.clickOn("the button for the library", primaryBlue())
	w.picture("1-library")
	for i := range n { // the first box has the focus
		if i > 0 {
			w.keys("Tab")
		}
		if i == firstGroup { // the button that ticks the next one
			w.keys("Tab")
		}
		w.keys("space")
	}
	w.picture("2-ticked")
	w.keys("Return")
	w.count("the principles", n, `SELECT 1 FROM principle WHERE library_id <> ''`)
	time.Sleep(300 * time.Millisecond) // the screen follows the file
	w.picture("3-principles")
	content, err := library.Standard()
	if err != nil {
		w.t.Fatal(err)
	}
	var titles []string
	for _, row := range query(w.file, `SELECT library_id FROM principle ORDER BY position`) {
		item, ok := content.Principle(row[0])
		if !ok {
			w.t.Fatalf("the library has no principle %q", row[0])
		}
		titles = append(titles, item.Title.In("en"))
	}
	return titles
}

// usual are the answers of a municipality about a product that it plans to use.
func usual() map[string][]string {
	return map[string][]string{
		"org_type": {"public_body"}, "role": {"uses_product"}, "lifecycle": {"planned"}, "is_ai_system": {"yes"}, "scope": {"in_scope"},
		"a5_screen": {"none"}, "annex_i": {"no"}, "annex_iii_area": {"none"}, "hr_workplace": {"no"}, "hr_decisions": {"yes"}, "gpai": {"no"},
		"art50_interaction": {"no"}, "art50_generate": {"no"}, "art50_biometric": {"none"}, "art50_deepfake": {"no"}, "art50_public_text": {"no"},
		"ov_personal_data": {"yes"}, "ov_staff_monitoring": {"no"}, "ov_automated_decision": {"no"},
	}
}

// classify adds a system on the page of the AI Act and answers each question that is asked with its digit. The answers are
// looked up in the catalogue, so that the keys stay right when an article moves.
func (w *strategyWorkshop) classify(name, class string, special map[string][]string) {
	w.t.Helper()
	catalogue, err := aiact.Standard()
	if err != nil {
		w.t.Fatal(err)
	}
	w.keys("ctrl+6")
	w.add(name)
	w.keys("Tab", "Tab") // department, then the answers
	given := aiact.Answers{}
	for asked := 1; ; asked++ {
		next := catalogue.Walk(given, "").Next
		if next == nil {
			break
		}
		answer := special[next.ID]
		if answer == nil {
			answer = usual()[next.ID]
		}
		w.choose(next, answer)
		w.count(fmt.Sprintf("the answer of %s to question %d, %s", name, asked, next.ID), 1,
			`SELECT 1 FROM classification c JOIN system y ON y.id = c.system_id WHERE y.name = '`+name+
				`' AND char(10) || c.answers || char(10) LIKE '%' || char(10) || '`+next.ID+`=`+strings.Join(answer, ",")+`' || char(10) || '%'`)
		if asked == 7 {
			w.picture("4-question-" + class)
		}
		given[next.ID] = answer
		w.keys("Return")
	}
	w.count(name+" to be "+class, 1, `SELECT 1 FROM classification c JOIN system y ON y.id = c.system_id WHERE y.name = '`+name+`' AND c.outcome = '`+class+`'`)
	time.Sleep(300 * time.Millisecond)
	w.picture("4-" + class)
}

// add adds a record and types its name into the field that has the cursor then.
func (w *strategyWorkshop) add(name string) {
	w.t.Helper()
	before := len(query(w.file, `SELECT 1 FROM system`))
	w.keys("ctrl+n")
	w.count("a new system", before+1, `SELECT 1 FROM system`)
	time.Sleep(300 * time.Millisecond) // the cursor goes to the name with the next frame
	w.types(name)
	w.count("the name "+name, 1, `SELECT 1 FROM system WHERE name = '`+name+`'`)
}

// choose presses the keys of options: digits from 1 on, but 0 for "none of these" and a question mark for "not known yet".
func (w *strategyWorkshop) choose(q *aiact.Question, options []string) {
	w.t.Helper()
	for _, id := range options {
		i := slices.IndexFunc(q.Options, func(o aiact.Option) bool { return o.ID == id })
		switch {
		case i < 0:
			w.t.Fatalf("%s has no answer %q", q.ID, id)
		case id == "none":
			w.keys("0")
		case id == aiact.Unknown, id == "unknown":
			w.keys("question")
		default:
			w.keys(fmt.Sprint(i + 1))
		}
	}
}

// makeTasks presses the button that makes tasks of all duties of the system that was just classified, and returns how each
// duty begins in English.
func (w *strategyWorkshop) makeTasks(name string) []string {
	w.t.Helper()
	w.keys("Tab", "space") // behind the last question, "back" has the focus, and the next step comes after it
	var rows [][]string
	w.wait("tasks of the duties", func() bool {
		rows = query(w.file, `SELECT t.duty_id FROM task t JOIN system y ON y.id = t.system_id WHERE y.name = '`+name+`' AND t.duty_id <> ''`)
		return len(rows) > 3 // they come in one edit
	})
	catalogue, err := aiact.Standard()
	if err != nil {
		w.t.Fatal(err)
	}
	var duties []string
	for _, row := range rows {
		duty, ok := catalogue.Duty(row[0])
		if !ok {
			w.t.Fatalf("the catalogue has no duty %q", row[0])
		}
		duties = append(duties, string([]rune(duty.Text.EN)[:30]))
	}
	w.keys("alt+2")
	time.Sleep(300 * time.Millisecond)
	w.picture("5-duties")
	return duties
}

// addTool adds a system that nobody classifies yet to the register.
func (w *strategyWorkshop) addTool(name string) {
	w.t.Helper()
	w.keys("ctrl+5")
	w.add(name)
	w.picture("6-register")
}

// fillChecklists answers the first criteria of each system in the order of their names: 1 yes, 2 partly, 3 no.
func (w *strategyWorkshop) fillChecklists(findings ...[]string) {
	w.t.Helper()
	w.keys("ctrl+5", "alt+2")
	n := len(findings)
	for i, digits := range findings {
		w.keys("shift+Tab", "shift+Tab") // from the criteria to the choice of the system
		for range n {
			w.keys("Left")
		}
		for range i {
			w.keys("Right")
		}
		w.keys("Tab", "Tab")
		for j, digit := range digits {
			w.keys(digit)
			w.count(fmt.Sprintf("finding %d of system %d", j+1, i+1), i*len(digits)+j+1, `SELECT 1 FROM assessment`)
			w.keys("Down")
		}
		w.count("a checklist of another system", i+1, `SELECT DISTINCT system_id FROM assessment`)
	}
	w.picture("6-checklist")
}

// compare opens the comparison and gives the first criterion another weight, which only works where tools stand side by side.
func (w *strategyWorkshop) compare() {
	w.t.Helper()
	w.keys("alt+3")
	time.Sleep(300 * time.Millisecond)
	w.picture("6-comparison")
	w.keys("Home", "Down", "Down", "Down", "Down", "Down", "Down", "Return", "ctrl+a") // behind five sums and the heading of the group
	w.types("1")
	w.count("the weight of a criterion", 1, `SELECT 1 FROM criterion_weight WHERE weight = 1`)
	time.Sleep(300 * time.Millisecond)
	w.picture("6-weight")
}

// exportInEnglish makes paper and workbook in English while the program goes on in German.
func (w *strategyWorkshop) exportInEnglish() (paper, list string) {
	w.t.Helper()
	w.keys("ctrl+e")
	time.Sleep(300 * time.Millisecond)
	w.picture("7-export-before")
	w.keys("Tab", "Right", "shift+Tab", "Return") // the button has the focus, and the language comes after it
	w.wait("both documents", func() bool {
		paper, list = w.newest("AI-Strategy_*.pdf"), w.newest("AI-Tasks_*.xlsx")
		return exists(paper) && exists(list)
	})
	time.Sleep(300 * time.Millisecond)
	w.picture("7-export")
	return paper, list
}

// quit ends a program, which must have nothing to complain about.
func (w *strategyWorkshop) quit(p *program) {
	w.t.Helper()
	p.keys("ctrl+q")
	if code := p.ended(); code != 0 {
		w.t.Errorf("ended with %d: %s", code, p.stderr)
	}
	p.sane()
}

// readStrategyPaper reads the paper back: the chapters are there, in English, and the checkers find nothing.
func readStrategyPaper(t *testing.T, path string, principles []string) {
	t.Helper()
	text := strings.Join(strings.Fields(tool(t, "pdftotext", path, "-")), " ")
	for _, want := range slices.Concat(principles, []string{
		"Guidelines and rules", "Integration into existing processes", "EU AI Act: classification and duties",
		"High-risk AI system", "Limited risk (transparency obligations)", "not classified yet",
		"Annex III", "Art. 26", "Art. 50", "Duties for Bewerbungsfilter", "Duties for Bürger-Chatbot", "Textassistent",
	}) {
		if !strings.Contains(text, want) {
			t.Errorf("the paper does not say %q", want)
		}
	}
	if german := "Maßnahmen ergreifen"; strings.Contains(text, german) { // how the first duty begins
		t.Errorf("the paper says %q", german)
	}
	if info := tool(t, "pdfinfo", path); !strings.Contains(strings.Join(strings.Fields(info), " "), "Tagged: yes") {
		t.Errorf("pdfinfo: %s", info)
	}
	tool(t, "qpdf", "--check", path)
	tool(t, python(t, "pikepdf"), filepath.Join("..", "check_pdfua.py"), path)
}

// readWorkbook reads the sheets of the workbook with a reader of its own.
func readWorkbook(t *testing.T, path string, principles, duties []string) {
	t.Helper()
	const script = `
import openpyxl, sys
for sheet in openpyxl.load_workbook(sys.argv[1]).worksheets:
    if sheet.sheet_state != "visible": continue
    for row in sheet.iter_rows(values_only=True):
        print(sheet.title + ": " + "|".join("" if v is None else str(v) for v in row if not isinstance(v, int)))` // numbers only number
	text := tool(t, python(t, "openpyxl"), "-c", script, path)
	wants := []string{
		"All tasks: ", "AI register: Bewerbungsfilter", "High-risk AI system", "Limited risk (transparency obligations)", "Duties: Bewerbungsfilter|",
		"|mandatory|", "Art. 26",
	}
	for _, title := range principles {
		wants = append(wants, "Principles: "+title)
	}
	for _, duty := range duties {
		wants = append(wants, "All tasks: "+duty)
	}
	for _, want := range wants {
		if !strings.Contains(text, want) {
			t.Errorf("the workbook does not say %q", want)
		}
	}
}
