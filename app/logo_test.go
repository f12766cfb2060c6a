package app

import (
	"bytes"
	"encoding/base64"
	"image"
	"image/color"
	"image/gif"
	"image/jpeg"
	"image/png"
	"math/rand/v2"
	"testing"
)

// drawing is a picture with a transparent corner.
func drawing(w, h int) *image.NRGBA {
	img := image.NewNRGBA(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			img.SetNRGBA(x, y, color.NRGBA{R: uint8(x * 255 / w), G: uint8(y * 255 / h), B: 90, A: 255})
		}
	}
	img.SetNRGBA(0, 0, color.NRGBA{})
	return img
}

// noise is a picture that cannot be compressed.
func noise(side int, opaque bool) *image.NRGBA {
	rnd := rand.New(rand.NewPCG(1, 2))
	img := image.NewNRGBA(image.Rect(0, 0, side, side))
	for i := range img.Pix {
		img.Pix[i] = uint8(rnd.Uint32())
		if opaque && i%4 == 3 {
			img.Pix[i] = 255
		}
	}
	return img
}

func pngOf(t testing.TB, img image.Image) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, img); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func jpegOf(t testing.TB, img image.Image) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := jpeg.Encode(&b, img, nil); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func read(t *testing.T, data []byte) (image.Image, string) {
	t.Helper()
	blob, err := ReadLogo(data)
	if err != nil {
		t.Fatalf("ReadLogo: %v", err)
	}
	if len(blob) > MaxLogoBytes {
		t.Errorf("%d bytes", len(blob))
	}
	if p := Validate(Municipality{Name: "A", Logo: blob}); p != nil {
		t.Errorf("problems = %v", p)
	}
	img, format, err := image.Decode(bytes.NewReader([]byte(blob)))
	if err != nil {
		t.Fatalf("the logo cannot be read: %v", err)
	}
	return img, format
}

func TestLogoSizes(t *testing.T) {
	for name, c := range map[string]struct{ w, h, wantW, wantH int }{
		"small stays":     {30, 20, 30, 20},
		"one pixel":       {1, 1, 1, 1},
		"just right":      {800, 300, 800, 300},
		"wide":            {1600, 400, 800, 200},
		"high":            {500, 2000, 200, 800},
		"thin as a line":  {8000, 2, 800, 1},
		"odd proportions": {1001, 999, 800, 798},
	} {
		t.Run(name, func(t *testing.T) {
			img, format := read(t, pngOf(t, drawing(c.w, c.h)))
			if b := img.Bounds(); b.Dx() != c.wantW || b.Dy() != c.wantH || format != "png" {
				t.Errorf("%s of %v", format, b)
			}
		})
	}
}

func TestLogoKeepsColoursAndTransparency(t *testing.T) {
	img, _ := read(t, pngOf(t, drawing(40, 40)))
	if _, _, _, a := img.At(0, 0).RGBA(); a != 0 {
		t.Errorf("the corner is not transparent any more: %d", a)
	}
	if got, want := color.NRGBAModel.Convert(img.At(39, 20)), (color.NRGBA{248, 127, 90, 255}); got != want {
		t.Errorf("colour = %v, want %v", got, want)
	}
}

func TestLogoFormats(t *testing.T) {
	rect := image.Rect(0, 0, 16, 16)
	deep := image.NewNRGBA64(rect)
	deep.SetNRGBA64(3, 3, color.NRGBA64{R: 0xffff, A: 0xffff})
	grey := image.NewGray16(rect)
	paletted := image.NewPaletted(rect, color.Palette{color.Transparent, color.Black, color.White})
	moved := drawing(20, 20).SubImage(image.Rect(4, 4, 20, 20))
	for name, c := range map[string]struct {
		data   []byte
		format string
	}{
		"16 bits":     {pngOf(t, deep), "png"},
		"grey":        {pngOf(t, grey), "png"},
		"paletted":    {pngOf(t, paletted), "png"},
		"JPEG":        {jpegOf(t, moved), "jpeg"},
		"grey JPEG":   {jpegOf(t, image.NewGray(rect)), "jpeg"},
		"with a tail": {append(jpegOf(t, moved), "anything"...), "jpeg"},
	} {
		t.Run(name, func(t *testing.T) {
			img, format := read(t, c.data)
			if format != c.format || img.Bounds() != rect {
				t.Errorf("%s of %v", format, img.Bounds())
			}
			switch img.(type) {
			case *image.NRGBA64, *image.RGBA64, *image.Gray16:
				t.Errorf("a channel has more than 8 bits: %T", img)
			}
		})
	}
}

func TestLogoThatIsHardToCompress(t *testing.T) {
	if testing.Short() {
		t.Skip("takes a second")
	}
	img, format := read(t, pngOf(t, noise(900, false)))
	if b := img.Bounds(); b.Dx() >= 800 || b.Dx() < 300 || format != "png" {
		t.Errorf("%s of %v", format, b)
	}
	img, format = read(t, jpegOf(t, noise(1200, true)))
	if b := img.Bounds(); b.Dx() < 600 || format != "jpeg" {
		t.Errorf("%s of %v", format, b)
	}
}

// interlaced is a PNG of 9 × 7 pixels in seven passes, which image/png does not write.
func interlaced(t testing.TB) []byte {
	t.Helper()
	const data = "iVBORw0KGgoAAAANSUhEUgAAAAkAAAAHEAIAAAFybhziAAAAXElEQVQY032QwQ3AMAgDz1KnyTxln8xD5sk86aORQttQ/7CNjdAYLNyDzMA98CjaHrrcwYwEWrFbOZOO1vaxqZA2qRsUf1tJj5qmCtQPPV+kdK006CcDEPrtCZ4Luqsh/j5Ps4UAAAAASUVORK5CYII="
	b, err := base64.StdEncoding.DecodeString(data)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestInterlacedLogo(t *testing.T) {
	data := interlaced(t)
	const methodAt = len(pngSignature) + 8 + 12
	if data[methodAt] != 1 {
		t.Fatal("the picture is not interlaced")
	}
	blob, err := ReadLogo(data)
	if err != nil || blob[methodAt] != 0 {
		t.Errorf("err = %v, still interlaced: gofpdf and others cannot read that", err)
	}
}

// header is the beginning of a PNG file that says how large it is.
func header(w, h uint32) []byte {
	b := []byte("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")
	for _, v := range []uint32{w, h} {
		b = append(b, byte(v>>24), byte(v>>16), byte(v>>8), byte(v))
	}
	return append(b, 8, 6, 0, 0, 0)
}

func TestLogoUnreadable(t *testing.T) {
	var asGIF bytes.Buffer
	if err := gif.Encode(&asGIF, drawing(4, 4), nil); err != nil {
		t.Fatal(err)
	}
	small := pngOf(t, drawing(20, 20))
	for name, data := range map[string][]byte{
		"nothing":         nil,
		"text":            []byte("Kein Bild"),
		"another format":  asGIF.Bytes(),
		"drawing as SVG":  []byte("<svg/>"),
		"truncated":       small[:len(small)/2],
		"only a start":    []byte(pngSignature),
		"only a JPEG":     []byte(jpegSignal),
		"too wide":        pngOf(t, image.NewGray(image.Rect(0, 0, MaxLogoSide+1, 1))),
		"too many pixels": pngOf(t, image.NewPaletted(image.Rect(0, 0, 7000, 7000), color.Palette{color.Black, color.White})),
		"said to be huge": header(1<<31-1, 1<<31-1),
		"too many bytes":  append(small, make([]byte, MaxLogoFile)...),
	} {
		t.Run(name, func(t *testing.T) {
			if blob, err := ReadLogo(data); CodeOf(err) != CodeLogoUnreadable || blob != "" {
				t.Errorf("%d bytes, err = %v", len(blob), err)
			}
		})
	}
}

func TestLogoIsTheSameEveryTime(t *testing.T) {
	data := pngOf(t, drawing(1000, 700))
	first, err1 := ReadLogo(data)
	second, err2 := ReadLogo(data)
	if err1 != nil || err2 != nil || first != second {
		t.Errorf("%v, %v, same = %v", err1, err2, first == second)
	}
	again, err := ReadLogo([]byte(first))
	if err != nil || again != first {
		t.Errorf("reading a logo again changes it: %v", err)
	}
}

func TestLogoLosesWhatCamerasWrite(t *testing.T) {
	plain := jpegOf(t, drawing(20, 20))
	comment := append([]byte("\xff\xfe\x00\x10"), "54.3, 10.1 GPS"...)
	data := append(append(append([]byte{}, plain[:2]...), comment...), plain[2:]...)
	blob, err := ReadLogo(data)
	if err != nil || bytes.Contains([]byte(blob), []byte("GPS")) {
		t.Errorf("err = %v, the place where the picture was taken is still in it", err)
	}
}

func FuzzReadLogo(f *testing.F) {
	f.Add(pngOf(f, drawing(8, 8)))
	f.Add(jpegOf(f, drawing(8, 8)))
	f.Add(header(100, 100))
	f.Add([]byte("GIF89a"))
	f.Add(interlaced(f))
	f.Fuzz(func(t *testing.T, data []byte) {
		blob, err := ReadLogo(data)
		if err != nil {
			if CodeOf(err) != CodeLogoUnreadable || blob != "" {
				t.Fatalf("%d bytes, err = %v", len(blob), err)
			}
			return
		}
		cfg, _, err := image.DecodeConfig(bytes.NewReader([]byte(blob)))
		if err != nil || max(cfg.Width, cfg.Height) > logoSide || len(blob) > MaxLogoBytes {
			t.Fatalf("%d × %d, %d bytes, %v", cfg.Width, cfg.Height, len(blob), err)
		}
	})
}

func BenchmarkReadLogo(b *testing.B) {
	for name, data := range map[string][]byte{
		"photo of 12 megapixels": jpegOf(b, drawing(4000, 3000)),
		"drawing of 2000 pixels": pngOf(b, drawing(2000, 2000)),
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if _, err := ReadLogo(data); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
