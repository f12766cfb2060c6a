package store

import (
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"
)

// SQLite's translation works with one version of its C library only, which "go get -u" would replace.
func TestLibcIsTheOneThatSQLiteNeeds(t *testing.T) {
	out, err := exec.Command("go", "list", "-m", "-f", "{{.GoMod}}", "modernc.org/sqlite").Output()
	must(t, err)
	data, err := os.ReadFile(strings.TrimSpace(string(out)))
	must(t, err)
	want := regexp.MustCompile(`modernc\.org/libc (v\S+)`).FindStringSubmatch(string(data))
	if want == nil {
		t.Fatal("modernc.org/sqlite asks for no libc")
	}
	out, err = exec.Command("go", "list", "-m", "-f", "{{.Version}}", "modernc.org/libc").Output()
	must(t, err)
	if got := strings.TrimSpace(string(out)); got != want[1] {
		t.Errorf("go.mod has libc %s, SQLite needs %s", got, want[1])
	}
}
