//go:build !windows

package store

// isBusy is false: only Windows keeps a file from being replaced because another program has it open.
func isBusy(error) bool { return false }
