package screens

import (
	"runtime"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// ctrlAndShift are the modifiers of rarer actions. Redo has them with Z beside Ctrl+Y, as other programs do.
const ctrlAndShift = fyne.KeyModifierShortcutDefault | fyne.KeyModifierShift

// labelled is a shortcut that the menu shows in the words that stand on the keyboard ("Strg+N"). Fyne has English names for
// keys only; macOS draws its menus itself and is given the keys as they are.
type labelled struct {
	fyne.KeyboardShortcut
	label string
}

// Key returns what the menu shows as the key.
func (l *labelled) Key() fyne.KeyName { return fyne.KeyName(l.label) }

// Mod returns no modifier: the label names it.
func (l *labelled) Mod() fyne.KeyModifier { return 0 }

// label gives a shortcut its name in the interface's language, as the list of keys has it.
func (s *Shell) label(shortcut fyne.KeyboardShortcut, keys string) fyne.Shortcut {
	if runtime.GOOS == "darwin" {
		return shortcut
	}
	return &labelled{shortcut, s.keyNames().Replace(keys)}
}

// ctrl is a shortcut of the control key (on macOS the command key) and another; name is what stands on that key.
func (s *Shell) ctrl(key fyne.KeyName, name string) fyne.Shortcut {
	return s.label(&desktop.CustomShortcut{KeyName: key, Modifier: fyne.KeyModifierShortcutDefault}, "Ctrl+"+name)
}

func (s *Shell) ctrlShift(key fyne.KeyName, name string) fyne.Shortcut {
	return s.label(&desktop.CustomShortcut{KeyName: key, Modifier: ctrlAndShift}, "Ctrl+Shift+"+name)
}
