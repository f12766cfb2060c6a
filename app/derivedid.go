package app

import (
	"crypto/sha256"
	"encoding/binary"
	"time"

	"github.com/google/uuid"
)

// DerivedID makes the id of a record that is the same whenever the moment and the parts are: a UUIDv7 whose random bits come
// from the parts. It serves rows of a workbook that become records when they come back, so that they do so once.
func DerivedID(at time.Time, parts ...string) ID {
	var u uuid.UUID
	sum := digest(parts)
	copy(u[:], sum[:])
	var ms [8]byte
	binary.BigEndian.PutUint64(ms[:], uint64(max(0, at.UnixMilli()))) //nolint:gosec // not negative
	copy(u[:6], ms[2:])
	return marked(u)
}

// DerivedFrom makes an id of the same moment as another one, from what the parts say.
func DerivedFrom(id ID, parts ...string) ID {
	u, err := uuid.Parse(string(id))
	if err != nil {
		return DerivedID(time.UnixMilli(0), append([]string{string(id)}, parts...)...)
	}
	sum := digest(append([]string{string(id)}, parts...))
	copy(u[6:], sum[:])
	return marked(u)
}

// marked sets the bits that say what sort of UUID it is.
func marked(u uuid.UUID) ID {
	u[6] = u[6]&0x0f | 0x70
	u[8] = u[8]&0x3f | 0x80
	return ID(u.String())
}

func digest(parts []string) [sha256.Size]byte {
	var data []byte
	for _, p := range parts {
		data = append(binary.AppendUvarint(data, uint64(len(p))), p...)
	}
	return sha256.Sum256(data)
}
