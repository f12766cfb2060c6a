package sample

import (
	"fmt"
	"slices"
	"time"

	"kifahrplan/app"
)

// pace is the time between two records of a file, as if someone had typed them one after the other.
const pace = 2 * time.Minute

// quickPace is the time between two records that the room goes through quickly: positions and tasks.
const quickPace = 10 * time.Second

// baseOf makes the id and the times of the n-th record of a kind. The id has the shape of a UUIDv7, but nothing of it is
// random: the same sample has the same ids every time, later records have higher ones.
func baseOf(kind app.Kind, at time.Time, n int) app.Base {
	ms := at.UnixMilli()
	id := fmt.Sprintf("%08x-%04x-7%03x-8000-%012x", ms>>16, ms&0xffff, slices.Index(app.Kinds(), kind), n)
	stamp := app.TimestampOf(at)
	return app.Base{ID: app.ID(id), CreatedAt: stamp, UpdatedAt: stamp}
}
