package pdf

import (
	"encoding/binary"
	"math"
)

// colorProfile returns a small ICC profile (version 2.1) of sRGB, as PDF/A wants one: the primaries adapted to D50 and
// one tone curve for the three channels. It is computed, so no foreign file and no licence is involved.
func colorProfile() []byte {
	curve := toneCurve()
	tags := []profileTag{
		{"desc", profileName("sRGB IEC61966-2.1 (generated)")},
		{"cprt", append([]byte("text\x00\x00\x00\x00No copyright, use freely"), 0)},
		{"wtpt", xyz(0.95045, 1, 1.08905)},
		{"rXYZ", xyz(0.43607, 0.22249, 0.01392)},
		{"gXYZ", xyz(0.38515, 0.71687, 0.09708)},
		{"bXYZ", xyz(0.14307, 0.06061, 0.71410)},
		{"rTRC", curve},
		{"gTRC", nil}, // as the one before
		{"bTRC", nil},
	}
	const headerSize, countSize, recordSize = 128, 4, 12
	be := binary.BigEndian
	base := headerSize + countSize + recordSize*len(tags)
	table := be.AppendUint32(nil, uint32(len(tags)))
	var body []byte
	offset, size := 0, 0
	for _, t := range tags {
		if t.data != nil {
			offset, size = base+len(body), len(t.data)
			body = append(body, t.data...)
			for len(body)%4 != 0 {
				body = append(body, 0)
			}
		}
		table = append(table, t.name...)
		table = be.AppendUint32(table, uint32(offset))
		table = be.AppendUint32(table, uint32(size))
	}
	out := profileHeader(base + len(body))
	out = append(out, table...)
	return append(out, body...)
}

type profileTag struct {
	name string
	data []byte
}

func profileHeader(size int) []byte {
	be := binary.BigEndian
	h := make([]byte, 128)
	be.PutUint32(h, uint32(size))    //nolint:gosec // a few kilobytes
	be.PutUint32(h[8:], 0x02100000)  // version 2.1
	copy(h[12:], "mntrRGB XYZ ")     // a display's, from RGB to XYZ
	be.PutUint16(h[24:], 2026)       // made in
	be.PutUint16(h[26:], 1)          // January
	be.PutUint16(h[28:], 1)          // the first
	copy(h[36:], "acsp")             // the mark of profiles
	copy(h[68:], fixedPoint(0.9642)) // white of D50
	copy(h[72:], fixedPoint(1))
	copy(h[76:], fixedPoint(0.8249))
	return h
}

// fixedPoint writes a number with 16 bits after the point.
func fixedPoint(v float64) []byte {
	return binary.BigEndian.AppendUint32(nil, uint32(int32(math.Round(v*65536))))
}

func xyz(x, y, z float64) []byte {
	b := append([]byte("XYZ \x00\x00\x00\x00"), fixedPoint(x)...)
	b = append(b, fixedPoint(y)...)
	return append(b, fixedPoint(z)...)
}

func profileName(s string) []byte {
	b := binary.BigEndian.AppendUint32([]byte("desc\x00\x00\x00\x00"), uint32(len(s)+1)) //nolint:gosec // short
	b = append(append(b, s...), 0)
	return append(b, make([]byte, 4+4+2+1+67)...) // no name in Unicode or ScriptCode
}

// toneCurve is the curve of sRGB at 1,024 points.
func toneCurve() []byte {
	const points = 1024
	b := binary.BigEndian.AppendUint32([]byte("curv\x00\x00\x00\x00"), points)
	for i := range points {
		v := float64(i) / (points - 1)
		if v <= 0.04045 {
			v /= 12.92
		} else {
			v = math.Pow((v+0.055)/1.055, 2.4)
		}
		b = binary.BigEndian.AppendUint16(b, uint16(math.Round(v*65535)))
	}
	return b
}
