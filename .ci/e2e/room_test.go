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

// moderationY is where the sidebar leads to the moderation, of a window of 1366 x 740.
const moderationY = 356

// TestHalfDay runs a half-day workshop in the sample: an agenda from the library, three steps with cards of four groups, a rating,
// a condition and an objection, a questionnaire that goes out and comes back with a conflict, a version that is signed, and
// the minutes.
func TestHalfDay(t *testing.T) {
	d := newDesktop(t)
	w := &roomWorkshop{program: &program{desktop: d}, file: d.path("Musterstadt.kifahrplan")}
	if out, err := d.command(binary(t), "sample", w.file, "-lang", "de").CombinedOutput(); err != nil {
		t.Fatalf("sample: %v\n%s", err, out)
	}
	w.program = d.run(w.file)
	w.opened()

	w.adoptHalfDay()
	said := w.lead()
	w.takePositions()
	answers := w.giveOut()
	w.changeMindInTheRoom()
	w.takeBack(answers)
	w.signOff()
	minutes := w.exportMinutes()
	w.keys("ctrl+q")
	if code := w.ended(); code != 0 {
		t.Errorf("ended with %d: %s", code, w.stderr)
	}
	w.sane()
	readMinutes(t, minutes, said)
}

// roomWorkshop is the running program with the sample open.
type roomWorkshop struct {
	*program
	file string
}

// rows waits until a query finds a number of rows, and returns them.
func (w *roomWorkshop) rows(what string, n int, statement string) (found [][]string) {
	w.t.Helper()
	w.wait(what, func() bool { found = query(w.file, statement); return len(found) == n })
	return found
}

// adoptHalfDay takes the running order of half a day over as the sample's third day.
func (w *roomWorkshop) adoptHalfDay() {
	w.t.Helper()
	w.click(navX, moderationY)
	w.keys("shift+Tab", "shift+Tab", "shift+Tab", "shift+Tab", "shift+Tab", "Return")
	time.Sleep(300 * time.Millisecond)
	w.picture("1-agendas")
	w.keys("Return") // half a day comes first
	w.rows("the steps of half a day", 10, `SELECT 1 FROM agenda_step WHERE day = 3 AND library_id LIKE 'ag_half_%'`)
	time.Sleep(300 * time.Millisecond)
	w.picture("1-agenda")
}

// next goes on in the presenter view, which begins a step.
func (w *roomWorkshop) next(step string) {
	w.t.Helper()
	w.keys("Next")
	w.rows("the beginning of "+step, 1, `SELECT 1 FROM agenda_step WHERE library_id = '`+step+`' AND started_at <> '' AND ended_at = ''`)
	time.Sleep(300 * time.Millisecond)
}

// lead runs the steps of the morning, one after the other, up to that for positions. It returns what was said.
func (w *roomWorkshop) lead() (said []string) {
	w.t.Helper()
	w.keys("F5")
	for n := 1; n <= 8; n++ {
		step := fmt.Sprintf("ag_half_%02d", n)
		w.next(step)
		switch n {
		case 2, 4, 6:
			said = append(said, w.collect(step)...)
		case 3:
			w.rate()
		}
	}
	w.object()
	w.keys("Escape")
	return said
}

// object has IT object to the subject on the wall.
func (w *roomWorkshop) object() {
	w.t.Helper()
	w.keys("3", "minus")
	w.types("Nicht ohne Testumgebung")
	w.keys("Return")
	w.rows("an objection from the wall", 1, `SELECT 1 FROM position p JOIN stakeholder_group g ON g.id = p.group_id
		WHERE g.code = 'sg_it' AND p.stance = 'objects' AND p.text = 'Nicht ohne Testumgebung'`)
	time.Sleep(300 * time.Millisecond)
	w.picture("4-positions")
}

// collect keeps a card from each of four groups.
func (w *roomWorkshop) collect(step string) (said []string) {
	w.t.Helper()
	for i, group := range []string{"Personalrat", "Datenschutz", "IT", "Recht"} {
		text, keep := group+" zu Schritt "+step[len(step)-1:], "Return"
		if group == "Recht" {
			keep = "ctrl+Return" // a requirement
		}
		w.types(fmt.Sprint(i + 1))
		w.types(text)
		w.keys(keep)
		w.rows("the card "+text, 1, `SELECT 1 FROM contribution c JOIN agenda_step a ON a.id = c.step_id WHERE a.library_id = '`+step+
			`' AND c.text = '`+text+`' AND (c.sort = 'requirement') = `+fmt.Sprint(group == "Recht"))
		said = append(said, text)
	}
	w.picture("2-" + step)
	return said
}

// rate has every group give its five points to the cards that came in before, and reveals the result.
func (w *roomWorkshop) rate() {
	w.t.Helper()
	w.clickOnButton("the button for a new rating")
	groups := w.rows("the groups", 9, `SELECT id FROM stakeholder_group`)
	w.rows("a rating of the cards", 1, `SELECT 1 FROM rating WHERE topic = 'contribution' AND is_revealed = 0`)
	time.Sleep(300 * time.Millisecond)
	for i := range groups {
		w.keys(fmt.Sprint(i+1), "Home", "Return", "Return", "Return", "Down", "Return", "Return")
		w.rows(fmt.Sprintf("five points of group %d", i+1), i+1, `SELECT v.group_id FROM vote v JOIN rating r ON r.id = v.rating_id
			WHERE r.topic = 'contribution' GROUP BY v.group_id HAVING sum(v.points) = 5`)
	}
	w.picture("3-points")
	w.clickOnButton("the button that reveals the result")
	w.rows("the result", 1, `SELECT 1 FROM rating WHERE topic = 'contribution' AND is_revealed = 1`)
	time.Sleep(300 * time.Millisecond)
	w.picture("3-result")
}

// stanceOf finds what a group says now of the first principle.
func stanceOf(group, stance string) string {
	return `SELECT p.text FROM position p JOIN stakeholder_group g ON g.id = p.group_id WHERE g.code = '` + group + `' AND p.stance = '` + stance + `'
		AND p.principle_id = (SELECT id FROM principle ORDER BY position LIMIT 1)
		AND p.id = (SELECT max(q.id) FROM position q WHERE q.group_id = p.group_id AND q.topic = p.topic AND q.principle_id = p.principle_id)`
}

// takePositions has the staff council agree under a condition, and data protection object, to what both had agreed to.
func (w *roomWorkshop) takePositions() {
	w.t.Helper()
	w.keys("ctrl+shift+p")
	time.Sleep(500 * time.Millisecond)
	w.tab(3)                           // over the divider and the link to the principle to the first group
	w.keys("Return", "Down", "Return") // from agreeing to agreeing under a condition
	w.rows("a condition", 1, stanceOf("sg_staff_council", "condition"))
	time.Sleep(300 * time.Millisecond)
	w.keys("Tab")
	w.types("Erst nach der Schulung")
	w.rows("the words of the condition", 1, stanceOf("sg_staff_council", "condition")+` AND p.text = 'Erst nach der Schulung'`)
	w.picture("4-condition")
	w.tab(7) // who spoke, when, the calendar, whether it is met, a task of it, away with it
	w.keys("Return", "Down", "Down", "Return")
	w.rows("an objection", 1, stanceOf("sg_data_protection", "objects"))
	time.Sleep(300 * time.Millisecond)
	w.picture("4-objection")
}

// giveOut writes the questionnaires, and has the legal office answer its own with a program that is not ours.
func (w *roomWorkshop) giveOut() (answers string) {
	w.t.Helper()
	w.keys("F10", "Down", "Down", "Down", "Down", "Down", "Down", "Down", "Down", "Return")
	time.Sleep(500 * time.Millisecond)
	w.picture("5-give")
	w.keys("shift+Tab", "shift+Tab", "Return") // from the first field to the main button, the last but one
	blank := w.path("Fragebogen_Recht_Musterstadt.xlsx")
	w.wait("the questionnaires", func() bool {
		found, _ := filepath.Glob(w.path("Fragebogen_*.xlsx"))
		return len(found) == 9 && exists(blank)
	})
	time.Sleep(500 * time.Millisecond)
	w.keys("Escape")
	answers = w.path("Antworten")
	if err := os.Mkdir(answers, 0o755); err != nil {
		w.t.Fatal(err)
	}
	const script = `
import openpyxl, sys
book = openpyxl.load_workbook(sys.argv[1])
book["Fragen"]["D3"] = "Das Rechtsamt, vor jeder Freigabe."
position = book["Positionen"][3]
assert "Menschen entscheiden" in position[1].value and position[3].value == "stimmt zu", [c.value for c in position]
position[3].value, position[4].value = "widerspricht", "Die Haftung ist offen."
point = book["Eigene Punkte"][3]
point[1].value, point[3].value = "Anforderung", "Rechte an Trainingsdaten klären"
book.save(sys.argv[2])`
	tool(w.t, python(w.t, "openpyxl"), "-c", script, blank, filepath.Join(answers, "Antwort Recht.xlsx"))
	return answers
}

// changeMindInTheRoom has the legal office abstain from what its questionnaire is going to object to.
func (w *roomWorkshop) changeMindInTheRoom() {
	w.t.Helper()
	w.keys("ctrl+shift+p")
	time.Sleep(500 * time.Millisecond)
	w.tab(3 + 8 + 8 + 4) // the staff council, data protection, IT
	w.keys("Return", "Down", "Down", "Down", "Return")
	w.rows("an abstention", 1, stanceOf("sg_legal", "abstains"))
	time.Sleep(300 * time.Millisecond)
	w.picture("6-abstains")
}

// takeBack reads what the legal office answered: its position conflicts with what it said in the room, and the questionnaire
// holds.
func (w *roomWorkshop) takeBack(answers string) {
	w.t.Helper()
	w.keys("F10", "Down", "Down", "Down", "Down", "Down", "Down", "Down", "Down", "Down", "Return")
	time.Sleep(500 * time.Millisecond)
	w.keys("shift+Tab", "shift+Tab", "ctrl+a")
	w.types(answers)
	w.keys("Return")
	time.Sleep(500 * time.Millisecond)
	w.picture("7-folder")
	w.keys("Down", "space")
	w.picture("7-file")
	w.keys("Return")
	time.Sleep(time.Second)
	w.picture("7-preview")
	w.keys("Tab", "Right", "Tab", "Right") // their stance and their words
	w.picture("7-chosen")
	w.tab(3) // over what is new to the button that takes it all
	w.keys("Return")
	w.rows("the objection of the questionnaire", 1, stanceOf("sg_legal", "objects")+` AND p.text = 'Die Haftung ist offen.'`)
	w.rows("the point of the questionnaire", 1, `SELECT 1 FROM contribution WHERE text = 'Rechte an Trainingsdaten klären' AND sort = 'requirement'`)
	w.rows("the answer of the questionnaire", 1, `SELECT 1 FROM answer WHERE library_id = 'le_q01' AND text = 'Das Rechtsamt, vor jeder Freigabe.'`)
	time.Sleep(300 * time.Millisecond)
	w.picture("7-taken")
}

// tab goes on by so many fields.
func (w *roomWorkshop) tab(fields int) {
	for range fields {
		w.keys("Tab")
	}
}

// signOff freezes the strategy, and has the staff council sign.
func (w *roomWorkshop) signOff() {
	w.t.Helper()
	w.keys("ctrl+shift+p", "alt+4")
	time.Sleep(300 * time.Millisecond)
	w.keys("ctrl+n")
	w.rows("a version", 1, `SELECT 1 FROM version WHERE number = 2 AND length(hash) = 64 AND content <> ''`)
	time.Sleep(500 * time.Millisecond)
	w.tab(2) // over title and note
	w.types("Katrin Albers")
	w.rows("a signature", 1, `SELECT 1 FROM signature s JOIN stakeholder_group g ON g.id = s.group_id
		JOIN version v ON v.id = s.version_id WHERE v.number = 2 AND g.code = 'sg_staff_council' AND s.name = 'Katrin Albers' AND s.signed_on <> ''`)
	w.picture("8-signed")
}

// exportMinutes makes the minutes, and nothing else but the usual documents.
func (w *roomWorkshop) exportMinutes() (path string) {
	w.t.Helper()
	w.keys("ctrl+e")
	time.Sleep(300 * time.Millisecond)
	w.tab(12) // the language, the folder, and the documents before the minutes with their names
	w.keys("space")
	w.picture("9-export")
	w.clickOnButton("the button that exports")
	w.wait("the minutes", func() bool {
		found, _ := filepath.Glob(w.path("KI-Protokoll_Musterstadt_*.pdf"))
		if len(found) == 1 {
			path = found[0]
		}
		return path != "" && exists(path)
	})
	time.Sleep(500 * time.Millisecond)
	w.picture("9-exported")
	return path
}

// readMinutes reads the minutes back: what was said, the points and the positions stand in their steps, and the checkers find
// nothing.
func readMinutes(t *testing.T, path string, said []string) {
	t.Helper()
	text := strings.Join(strings.Fields(tool(t, "pdftotext", path, "-")), " ")
	_, day, ok := strings.Cut(text, "Tag 3:")
	if !ok {
		t.Fatalf("the minutes have no third day:\n%s", text)
	}
	for _, want := range slices.Concat(said, []string{
		"Womit wir anfangen", "Punkte: 45", "27", // of nine groups
		"Haltung der Gruppen", "IT – Nicht ohne Testumgebung", "stimmt unter Bedingung zu", "Personalrat – Erst nach der Schulung", "widerspricht", "Recht – Die Haftung ist offen.",
		"Rechte an Trainingsdaten klären (Anforderung)",
	}) {
		if !strings.Contains(day, want) {
			t.Errorf("the third day does not say %q", want)
		}
	}
	tool(t, "qpdf", "--check", path)
	tool(t, python(t, "pikepdf"), filepath.Join("..", "check_pdfua.py"), path)
}
