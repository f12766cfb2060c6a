package e2e

import (
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

// TestThreads tours a program that was built with the toolkit's own thread checks: they report every widget that is touched
// from the wrong thread, which the shipped program leaves out to be fast.
func TestThreads(t *testing.T) {
	binary(t)
	checked := filepath.Join(t.TempDir(), "kifahrplan")
	if out, err := exec.Command("go", "build", "-o", checked, "kifahrplan").CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	t.Setenv("KIFAHRPLAN", checked)
	d := newDesktop(t)
	file := d.sampleFile()
	p := d.run(file)
	p.opened()
	p.keys("ctrl+1", "ctrl+2", "ctrl+3", "ctrl+4", "ctrl+5", "ctrl+6", "ctrl+8", "ctrl+9")
	p.capture("Grünflächenamt fragen")
	p.keys("Return")
	p.wait("the input", func() bool { return said(file, "Grünflächenamt fragen") })
	p.keys("ctrl+z")
	p.wait("the undo", func() bool { return !said(file, "Grünflächenamt fragen") })
	p.keys("ctrl+y", "ctrl+f")
	p.types("Schulung")
	time.Sleep(500 * time.Millisecond) // the search answers after a pause
	p.keys("Return", "ctrl+9", "ctrl+n", "ctrl+d", "ctrl+plus", "ctrl+minus", "ctrl+e")
	p.clickOn("the export button", primaryBlue())
	p.wait("both documents", func() bool { return exists(d.newest("KI-Strategie_*.pdf")) && exists(d.newest("KI-Aufgaben_*.xlsx")) })
	p.keys("F1", "Escape", "ctrl+w", "ctrl+q")
	if code := p.ended(); code != 0 {
		t.Errorf("ended with %d: %s", code, p.stderr)
	}
	p.sane()
}
