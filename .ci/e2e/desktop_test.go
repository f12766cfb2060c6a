package e2e

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// patience is how long anything may take that a test waits for. Nothing waits longer than it has to.
const patience = 30 * time.Second

// desktop is a display of its own with a window manager, and a home folder that holds nothing.
type desktop struct {
	t       *testing.T
	display string
	home    string
}

// binary is the program under test.
func binary(t *testing.T) string {
	t.Helper()
	path := os.Getenv("KIFAHRPLAN")
	if path == "" {
		t.Skip("KIFAHRPLAN does not name the program: run make e2e")
	}
	for _, tool := range []string{"Xvfb", "openbox", "setxkbmap", "xdotool", "import"} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Fatalf("%v: make e2e installs it", err)
		}
	}
	return path
}

// newDesktop starts Xvfb, with OpenGL or without it, and openbox.
func newDesktop(t *testing.T, extensions ...string) *desktop {
	t.Helper()
	binary(t)
	d := &desktop{t: t, home: t.TempDir()}
	if err := os.MkdirAll(filepath.Join(d.home, "Documents"), 0o755); err != nil {
		t.Fatal(err)
	}
	read, write, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	// -noreset: otherwise the display forgets its keyboard whenever the last program leaves it.
	args := append([]string{"-displayfd", "3", "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset"}, extensions...)
	x := exec.Command("Xvfb", args...)
	x.ExtraFiles = []*os.File{write}
	d.start(x)
	_ = write.Close()
	number := make([]byte, 16)
	n, err := read.Read(number) // Xvfb writes the number of the display that it found free
	if err != nil {
		t.Fatal(err)
	}
	d.display = ":" + strings.TrimSpace(string(number[:n]))
	d.start(d.command("openbox"))
	d.wait("a German keyboard, on which umlauts have keys of their own", func() bool {
		d.output("setxkbmap", "de")
		return strings.Contains(d.output("setxkbmap", "-query"), "layout:     de")
	})
	d.settings(`{"language":"de","appearance":"light","text_size":100,"width":1366,"height":740}`)
	return d
}

// settings writes the settings of the user before the program starts, so that the points that are clicked on are known.
func (d *desktop) settings(json string) {
	d.t.Helper()
	folder := filepath.Join(d.home, ".config", "ki-fahrplan")
	if err := os.MkdirAll(folder, 0o755); err != nil {
		d.t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(folder, "settings.json"), []byte(json), 0o600); err != nil {
		d.t.Fatal(err)
	}
}

// command is a program on the desktop.
func (d *desktop) command(name string, args ...string) *exec.Cmd {
	c := exec.Command(name, args...)
	c.Env = append(os.Environ(), "DISPLAY="+d.display, "HOME="+d.home, "XDG_CONFIG_HOME="+d.home+"/.config", "XDG_DATA_HOME="+d.home+"/.local/share",
		"LANG=en_US.UTF-8", "LIBGL_ALWAYS_SOFTWARE=1", "FYNE_DISABLE_DPI_DETECTION=1", "FYNE_SCALE=1")
	c.Dir = d.home
	return c
}

// start runs a program until the test ends.
func (d *desktop) start(c *exec.Cmd) {
	d.t.Helper()
	if err := c.Start(); err != nil {
		d.t.Fatalf("%s: %v (make e2e installs it)", c.Path, err)
	}
	d.t.Cleanup(func() {
		_ = c.Process.Kill()
		_, _ = c.Process.Wait()
	})
}

// program is the running program.
type program struct {
	*desktop
	cmd    *exec.Cmd
	stderr *bytes.Buffer
	window string
}

// run starts the program and waits for its window.
func (d *desktop) run(args ...string) *program {
	d.t.Helper()
	p := &program{desktop: d, stderr: &bytes.Buffer{}}
	p.cmd = d.command(binary(d.t), args...)
	p.cmd.Stderr = p.stderr
	d.start(p.cmd)
	d.wait("a window", func() bool {
		p.window = strings.TrimSpace(d.output("xdotool", "search", "--onlyvisible", "--pid", strconv.Itoa(p.cmd.Process.Pid)))
		return p.window != ""
	})
	d.output("xdotool", "windowactivate", "--sync", p.window)
	d.wait("the first frame", p.drawn) // a key that comes before it would be lost
	return p
}

// opened waits until the program shows a workshop.
func (p *program) opened() {
	p.t.Helper()
	p.wait("an open workshop", p.hasWorkshop)
}

// output runs a tool and returns what it says; a failing tool says nothing.
func (d *desktop) output(name string, args ...string) string {
	c := d.command(name, args...)
	c.Env = append(c.Env, "LC_ALL=C.UTF-8") // a locale that every Debian has, for tools that ask the C library
	out, err := c.Output()
	if err != nil {
		return ""
	}
	return string(out)
}

// wait looks until something is true.
func (d *desktop) wait(what string, ready func() bool) {
	d.t.Helper()
	for end := time.Now().Add(patience); ; time.Sleep(50 * time.Millisecond) {
		if ready() {
			return
		}
		if time.Now().After(end) {
			d.picture("failed")
			d.t.Fatalf("waited in vain for %s", what)
		}
	}
}

// keys presses keys, e.g. "ctrl+n", one after the other, as fast as a person.
func (d *desktop) keys(keys ...string) {
	for _, key := range keys {
		d.output("xdotool", "key", "--clearmodifiers", key)
		time.Sleep(120 * time.Millisecond)
	}
}

// types types text.
func (d *desktop) types(text string) {
	d.output("xdotool", "type", "--delay", "25", text)
	time.Sleep(100 * time.Millisecond)
}

// click clicks on a point of the window.
func (p *program) click(x, y int) {
	p.output("xdotool", "mousemove", "--window", p.window, strconv.Itoa(x), strconv.Itoa(y), "click", "1")
	time.Sleep(300 * time.Millisecond)
}

// picture keeps a screenshot for people to look at.
func (d *desktop) picture(name string) {
	folder, err := filepath.Abs(filepath.Join("..", "..", "build", "e2e"))
	if err != nil {
		d.t.Log(err)
		return
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		d.t.Log(err)
		return
	}
	d.output("import", "-window", "root", filepath.Join(folder, strings.ReplaceAll(d.t.Name(), "/", "-")+"-"+name+".png"))
}

// ended waits for the end of the program and returns its exit code.
func (p *program) ended() int {
	p.t.Helper()
	done := make(chan struct{})
	go func() {
		_ = p.cmd.Wait()
		close(done)
	}()
	select {
	case <-done:
		return p.cmd.ProcessState.ExitCode()
	case <-time.After(patience):
		p.picture("not-ended")
		p.t.Fatalf("the program did not end; stderr: %s", p.stderr)
		return -1
	}
}

// signal sends a signal to the program.
func (p *program) signal(s syscall.Signal) {
	p.t.Helper()
	if err := p.cmd.Process.Signal(s); err != nil {
		p.t.Fatal(err)
	}
}

// sane fails the test when the program complained about its own threads.
func (p *program) sane() {
	p.t.Helper()
	if strings.Contains(p.stderr.String(), "Error in Fyne call thread") {
		p.t.Errorf("widgets were touched from the wrong thread:\n%s", p.stderr)
	}
}

func (d *desktop) path(name string) string { return filepath.Join(d.home, "Documents", name) }
