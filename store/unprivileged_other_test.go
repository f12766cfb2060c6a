//go:build !linux

package store

import (
	"runtime"
	"testing"
)

// unprivileged runs do, unless the system has no permissions that are set like this.
func unprivileged(t *testing.T, _ string, do func()) {
	t.Helper()
	if runtime.GOOS == "windows" {
		t.Skip("other permissions")
	}
	do()
}
