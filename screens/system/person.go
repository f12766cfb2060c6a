package system

import (
	"os"
	"os/user"
)

// UserName is the name of the account, for telling others who has a file open; empty when the system does not say.
func UserName() string {
	if u, err := user.Current(); err == nil {
		return u.Username
	}
	return os.Getenv("USER")
}

// ComputerName is the name of the computer; empty when the system does not say.
func ComputerName() string {
	name, err := os.Hostname()
	if err != nil {
		return ""
	}
	return name
}
