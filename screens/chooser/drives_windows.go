package chooser

import "golang.org/x/sys/windows"

// drives lists the letters in use. It asks Windows for them rather than the drives, which may be slow to answer.
func drives() []string {
	mask, err := windows.GetLogicalDrives()
	if err != nil {
		return nil
	}
	var out []string
	for i := range 26 {
		if mask&(1<<i) != 0 {
			out = append(out, string(rune('A'+i))+`:\`)
		}
	}
	return out
}
