package figure

import "image/color"

// Role names a colour by what it is for.
type Role string

// The roles. Ink, Muted, Accent, Success, Warning and Danger can be read as text on Background and Surface, OnAccent on a
// box filled with one of the last four; Border and the groups' colours are for lines, boxes and large signs only.
const (
	Background Role = "background"
	Surface    Role = "surface"
	Ink        Role = "text"
	Muted      Role = "muted"
	Border     Role = "border"
	Accent     Role = "accent"
	OnAccent   Role = "on-accent"
	Success    Role = "success"
	Warning    Role = "warning"
	Danger     Role = "error"

	Group1 Role = "group-1"
	Group2 Role = "group-2"
	Group3 Role = "group-3"
	Group4 Role = "group-4"
	Group5 Role = "group-5"
	Group6 Role = "group-6"
	Group7 Role = "group-7"
	Group8 Role = "group-8"
)

// Palette gives a colour to each role.
type Palette map[Role]color.NRGBA

// Light is the palette of light screens and of all papers.
//
// The groups' colours in both palettes start from the set of Okabe and Ito (blue, vermilion, green, purple, orange, sky,
// yellow, black), moved until each stands out 3:1 from the background and any two of them can still be told apart with
// protanopia, deuteranopia and tritanopia.
func Light() Palette {
	return Palette{
		Background: rgb(0xFFFFFF), Surface: rgb(0xF4F6F9), Ink: rgb(0x17202B), Muted: rgb(0x525E6C), Border: rgb(0x7A8694),
		Accent: rgb(0x0B5CAD), OnAccent: rgb(0xFFFFFF), Success: rgb(0x1B7A3D), Warning: rgb(0x8A5A00), Danger: rgb(0xB3261E),
		Group1: rgb(0x1869AD), Group2: rgb(0x8D360D), Group3: rgb(0x1A5F52), Group4: rgb(0xCC6998),
		Group5: rgb(0x946737), Group6: rgb(0x3D91D9), Group7: rgb(0x9D8A07), Group8: rgb(0x161616),
	}
}

// Dark is the palette of dark screens.
func Dark() Palette {
	return Palette{
		Background: rgb(0x12171E), Surface: rgb(0x1B222C), Ink: rgb(0xE8EDF3), Muted: rgb(0xA9B5C2), Border: rgb(0x7F8C9B),
		Accent: rgb(0x7CB7FF), OnAccent: rgb(0x0B1726), Success: rgb(0x7AD39B), Warning: rgb(0xF2C14E), Danger: rgb(0xFF9A92),
		Group1: rgb(0x0774B5), Group2: rgb(0xD55E00), Group3: rgb(0x37C486), Group4: rgb(0xC97AAE),
		Group5: rgb(0xE8A10A), Group6: rgb(0x99C4E4), Group7: rgb(0xF3E746), Group8: rgb(0x6F6F6F),
	}
}

func rgb(v uint32) color.NRGBA {
	return color.NRGBA{R: uint8(v >> 16), G: uint8(v >> 8), B: uint8(v), A: 0xFF} //nolint:gosec // three bytes of 24 bits
}
