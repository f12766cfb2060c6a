package store

import (
	"errors"
	"os"
	"syscall"
)

// isBusy tells whether another program, Excel or a virus scanner say, has the file open. Windows answers the renaming
// onto an open file with "access denied", in which case the temporary file could be written to the same folder.
func isBusy(err error) bool {
	const sharingViolation, lockViolation = syscall.Errno(32), syscall.Errno(33)
	var link *os.LinkError
	return errors.Is(err, sharingViolation) || errors.Is(err, lockViolation) ||
		errors.As(err, &link) && errors.Is(link, syscall.ERROR_ACCESS_DENIED)
}
