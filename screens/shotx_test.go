package screens_test

import (
	"fmt"
	"image/png"
	"kifahrplan/screens/screen"
	"os"
	"testing"
)

func TestShotX(t *testing.T) {
	r := newRoom(t)
	r.openSample()
	for _, p := range []screen.Page{screen.Inventory, screen.Guidelines, screen.Integration, screen.AIAct} {
		r.goTo(p)
		for i := range 6 {
			r.shell.ShowTabX(i)
			f, _ := os.Create(fmt.Sprintf("/tmp/s/y-%s-%d.png", p, i))
			png.Encode(f, r.canvas().Capture())
			f.Close()
		}
	}
}
