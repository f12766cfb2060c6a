package e2e

import (
	"bytes"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"
)

// sampleFile writes the sample workshop.
func (d *desktop) sampleFile() string {
	d.t.Helper()
	path := d.path("Musterstadt.kifahrplan")
	if out, err := d.command(binary(d.t), "sample", path).CombinedOutput(); err != nil {
		d.t.Fatalf("%v: %s", err, out)
	}
	return path
}

// capture opens the participation screen and types into its line, without Enter.
func (p *program) capture(text string) {
	p.keys("ctrl+7", "ctrl+n")
	p.types(text)
}

func said(path, text string) bool {
	return len(query(path, `SELECT 1 FROM contribution WHERE text = '`+text+`'`)) == 1
}

// TestSignal ends the program in the middle of typing: what was typed last is in the file.
func TestSignal(t *testing.T) {
	for name, signal := range map[string]syscall.Signal{"SIGTERM": syscall.SIGTERM, "SIGINT": syscall.SIGINT} {
		t.Run(name, func(t *testing.T) {
			d := newDesktop(t)
			file := d.sampleFile()
			p := d.run(file)
			p.opened()
			p.keys("ctrl+7", "ctrl+n")
			p.output("xdotool", "type", "--delay", "5", "mitten im Satz") // ends before the pause after which it is saved
			time.Sleep(60 * time.Millisecond)
			p.signal(signal)
			if code := p.ended(); code != 0 {
				t.Errorf("ended with %d: %s", code, p.stderr)
			}
			if !said(file, "mitten im Satz") {
				t.Errorf("the typing is lost: %q", query(file, `SELECT text FROM contribution ORDER BY id DESC LIMIT 1`))
			}
		})
	}
}

// TestKilled pulls the plug: what was on disk is there, and the lock that was left locks nobody out.
func TestKilled(t *testing.T) {
	d := newDesktop(t)
	file := d.sampleFile()
	p := d.run(file)
	p.opened()
	p.capture("vor dem Stromausfall")
	p.wait("the typing on disk", func() bool { return said(file, "vor dem Stromausfall") })
	p.signal(syscall.SIGKILL)
	p.ended()

	again := d.run(file)
	again.opened()
	again.capture("nach dem Stromausfall")
	again.wait("typing after the restart", func() bool { return said(file, "nach dem Stromausfall") })
	if !said(file, "vor dem Stromausfall") {
		t.Error("what was on disk is gone")
	}
	again.keys("ctrl+q")
	again.ended()
	again.sane()
}

// TestTyping types without leaving the field: half a second after the last key the text is on disk.
func TestTyping(t *testing.T) {
	const promised, margin = 500 * time.Millisecond, 400 * time.Millisecond
	d := newDesktop(t)
	file := d.sampleFile()
	p := d.run(file)
	p.opened()
	p.keys("ctrl+7")
	fastest := patience
	for _, text := range []string{"eins", "zwei", "drei"} { // another program may delay one of them
		p.keys("ctrl+n")
		p.output("xdotool", "type", "--delay", "25", text)
		start := time.Now()
		for !said(file, text) && time.Since(start) < patience {
			time.Sleep(20 * time.Millisecond)
		}
		fastest = min(fastest, time.Since(start))
		p.keys("Return")
	}
	t.Logf("on disk after %v", fastest)
	if fastest > promised+margin {
		t.Errorf("on disk only after %v", fastest)
	}
}

// TestSecondProgram opens a file that is open: the second program shows it read-only after asking, and changes nothing.
func TestSecondProgram(t *testing.T) {
	d := newDesktop(t)
	file := d.sampleFile()
	first := d.run(file)
	first.opened()
	second := d.run(file)
	second.wait("the question", second.asks)
	second.picture("asked")
	second.keys("Return") // the button that has the focus: open read-only
	second.opened()
	second.picture("read-only")
	second.capture("darf nicht in die Datei")
	time.Sleep(time.Second)
	if said(file, "darf nicht in die Datei") {
		t.Error("the second program wrote into the file")
	}
	second.keys("ctrl+q")
	if code := second.ended(); code != 0 {
		t.Errorf("the second program ended with %d: %s", code, second.stderr)
	}
	d.output("xdotool", "windowactivate", "--sync", first.window)
	first.capture("darf es")
	first.wait("typing in the first program", func() bool { return said(file, "darf es") })
	first.keys("ctrl+q")
	first.ended()
}

// TestNoWindow starts where no window can be shown: the program says so and ends, instead of hanging.
func TestNoWindow(t *testing.T) {
	noDisplay := func(d *desktop) *exec.Cmd {
		c := d.command(binary(t))
		c.Env = append(c.Env, "DISPLAY=", "WAYLAND_DISPLAY=")
		return c
	}
	for name, start := range map[string]func() *exec.Cmd{
		"without a display": func() *exec.Cmd { return noDisplay(newDesktop(t)) },
		"without OpenGL":    func() *exec.Cmd { return newDesktop(t, "-extension", "GLX").command(binary(t)) },
	} {
		t.Run(name, func(t *testing.T) {
			c := start()
			var stderr bytes.Buffer
			c.Stderr = &stderr
			if err := c.Start(); err != nil {
				t.Fatal(err)
			}
			done := make(chan error, 1)
			go func() { done <- c.Wait() }()
			select {
			case <-done:
			case <-time.After(patience):
				_ = c.Process.Kill()
				t.Fatalf("it hangs; stderr: %s", &stderr)
			}
			if code := c.ProcessState.ExitCode(); code != 1 {
				t.Errorf("exit code %d", code)
			}
			if !strings.Contains(stderr.String(), "KI-Fahrplan: Auf diesem Rechner lässt sich kein Fenster öffnen") {
				t.Errorf("stderr: %s", &stderr)
			}
		})
	}
}
