package store

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"kifahrplan/app"
)

// The child process of TestKilledWhileWriting finds in these what to write to, and how it began.
const (
	childPath  = "KIFAHRPLAN_KILL_PATH"
	childStart = "KIFAHRPLAN_KILL_START"
	killRounds = "KIFAHRPLAN_KILL_ROUNDS"
)

func TestMain(m *testing.M) {
	if path := os.Getenv(childPath); path != "" {
		writeUntilKilled(path)
		return
	}
	os.Exit(m.Run())
}

// rounds is how often a process is killed: 200 times, or as often as the environment says.
func rounds(t *testing.T) int {
	t.Helper()
	if s := os.Getenv(killRounds); s != "" {
		n, err := strconv.Atoi(s)
		must(t, err)
		return n
	}
	if testing.Short() {
		return 20
	}
	return 200
}

// A process that is killed at any moment loses no edit that it was told is on disk, and leaves a sound file that nobody
// is locked out of.
func TestKilledWhileWriting(t *testing.T) {
	files := newFiles(t)
	path := filepath.Join(t.TempDir(), "a.kifahrplan")
	f, err := files.Create(path, false, firstEdit())
	must(t, err)
	put(t, f.(*File), "", counterTask(0, 0), counterTask(1, 0))
	must(t, f.Close())
	random := rand.New(rand.NewPCG(1, 2))
	last, mended := 0, 0
	for round := range rounds(t) {
		acknowledged := killOne(t, path, last, time.Duration(random.IntN(20_000))*time.Microsecond)
		if hasJournal(path) {
			mended++
		}
		last = wantSound(t, files, path, round, acknowledged)
	}
	must(t, files.Verify(path))
	t.Logf("%d edits, %d files to be mended", last, mended)
	if last == 0 {
		t.Error("no edit was ever written")
	}
}

// counterTask carries a number. An edit changes it in both tasks.
func counterTask(i, n int) app.Task {
	t := newTask(i)
	t.Effort, t.Title = n%9000, fmt.Sprintf("Stand %d", n)
	return stampedTask(t)
}

// writeUntilKilled writes edits and says of each when it is on disk. Some belong to a group, some are undone and done again.
func writeUntilKilled(path string) {
	files := New(Options{Clock: time.Now, User: "child", Log: quiet()})
	f, err := files.Open(path)
	if err != nil {
		fmt.Println("error", err)
		return
	}
	n, _ := strconv.Atoi(os.Getenv(childStart)) // set by the test
	for {
		n++
		e := app.Edit{Label: "edit.put", Put: []app.Record{counterTask(0, n), counterTask(1, n)}}
		if n%3 == 0 {
			e.Group = "typing"
		}
		_, err := f.Apply(e)
		if err == nil && n%7 == 0 {
			_, undone := f.Undo(later)
			_, redone := f.Redo(later)
			err = errors.Join(undone, redone)
		}
		if err != nil {
			fmt.Println("error", err)
			return
		}
		fmt.Println("saved", n)
	}
}

// killOne starts a process, kills it a while after its first edit, and returns the number of its last acknowledged edit.
func killOne(t *testing.T, path string, start int, after time.Duration) int {
	t.Helper()
	exe, err := os.Executable()
	must(t, err)
	child := exec.Command(exe)
	child.Env = append(os.Environ(), childPath+"="+path, fmt.Sprintf("%s=%d", childStart, start))
	child.Stderr = os.Stderr
	out, err := child.StdoutPipe()
	must(t, err)
	must(t, child.Start())
	lines := bufio.NewReader(out)
	last := start
	first, err := lines.ReadString('\n')
	time.AfterFunc(after, func() { _ = child.Process.Kill() }) // fails only when it ended by itself, which is noticed below
	for line := first; err == nil || line != ""; line, err = lines.ReadString('\n') {
		if _, scanErr := fmt.Sscanf(line, "saved %d\n", &last); scanErr != nil {
			t.Fatalf("child: %s", line)
		}
	}
	if !errors.Is(err, io.EOF) {
		t.Fatal(err)
	}
	if err := child.Wait(); err == nil {
		t.Fatal("the child ended by itself")
	}
	return last
}

// wantSound opens the file after a kill and returns the number that its tasks have.
func wantSound(t *testing.T, files *Files, path string, round, acknowledged int) int {
	t.Helper()
	f, err := files.Open(path) // checks the integrity
	if err != nil {
		t.Fatalf("round %d: %v", round, err)
	}
	defer func() { must(t, f.Close()) }()
	s := load(t, f)
	var a, b int
	first, _ := s.Tasks.Get(taskID(0))
	second, _ := s.Tasks.Get(taskID(1))
	_, errA := fmt.Sscanf(first.Title, "Stand %d", &a)
	_, errB := fmt.Sscanf(second.Title, "Stand %d", &b)
	if errA != nil || errB != nil || a != b {
		t.Fatalf("round %d: half an edit: %q and %q", round, first.Title, second.Title)
	}
	// The edit after the last acknowledged one may be there, and may be undone at this moment.
	if a < acknowledged || a > acknowledged+1 {
		t.Fatalf("round %d: %d edits acknowledged, %d there", round, acknowledged, a)
	}
	return a
}
