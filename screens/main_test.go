package screens_test

import (
	"os"
	"runtime/debug"
	"testing"
)

// TestMain has memory cleaned up less often: every test builds a window of its own and drops it.
func TestMain(m *testing.M) {
	debug.SetGCPercent(400)
	os.Exit(m.Run())
}
