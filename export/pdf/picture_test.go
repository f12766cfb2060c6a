package pdf

import (
	"bytes"
	"encoding/base64"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"testing"
	"time"

	"kifahrplan/app"
)

func encodedPNG(t *testing.T, img image.Image) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, img); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// Whatever kind of picture comes in, gofpdf gets one that it can draw.
func TestPicturesOfAllKinds(t *testing.T) {
	size := image.Rect(0, 0, 40, 20)
	deep, gray, deepGray := image.NewNRGBA64(size), image.NewGray(size), image.NewGray16(size)
	paletted := image.NewPaletted(size, color.Palette{color.Transparent, color.Black})
	for what, img := range map[string]image.Image{"16 bits": deep, "gray": gray, "gray of 16 bits": deepGray, "palette": paletted} {
		p, err := readPicture(encodedPNG(t, img), 100)
		if err != nil {
			t.Errorf("%s: %v", what, err)
			continue
		}
		draws(t, what, p)
		if p.width != 40 || p.height != 20 || p.kind != "PNG" {
			t.Errorf("%s: %s of %v × %v", what, p.kind, p.width, p.height)
		}
	}
	var b bytes.Buffer
	if err := jpeg.Encode(&b, gray, nil); err != nil {
		t.Fatal(err)
	}
	p, err := readPicture(b.Bytes(), 100)
	if err != nil || p.kind != "JPG" {
		t.Fatalf("%v", err)
	}
	draws(t, "gray JPEG", p)
	if bytes.Contains(p.data, []byte("Adobe")) {
		t.Error("the JPEG may not be RGB")
	}
}

// The paper's colours are RGB, so a JPEG for the press has to be converted.
func TestPressColorsBecomeRGB(t *testing.T) {
	const red = "/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwAQCwwODAoQDg0OEhEQExgoGhgWFhgxIyUdKDozPTw5Mzg3QEhcTkBEV0U3OFBtUVdfYmdoZz5NcXlwZHhcZWdj/9sAQwEREhIYFRgvGhovY0I4QmNjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2Nj/8AAFAgABAAEBAEiAAIRAQMRAQQiAP/EABYAAQEBAAAAAAAAAAAAAAAAAAAFB//EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAVAQEBAAAAAAAAAAAAAAAAAAAFBv/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAOBAEAAhEDEQQAAD8AtAFEG0AB/9k="
	data, err := base64.StdEncoding.DecodeString(red)
	if err != nil {
		t.Fatal(err)
	}
	if img, err := jpeg.Decode(bytes.NewReader(data)); err != nil || img.ColorModel() != color.CMYKModel {
		t.Fatalf("the test's picture is not CMYK: %v", err)
	}
	p, err := readPicture(data, 100)
	if err != nil {
		t.Fatal(err)
	}
	draws(t, "CMYK", p)
	img, err := jpeg.Decode(bytes.NewReader(p.data))
	if err != nil {
		t.Fatal(err)
	}
	if r, g, b, _ := img.At(1, 1).RGBA(); img.ColorModel() != color.YCbCrModel || r < 0xE000 || g > 0x2000 || b > 0x2000 {
		t.Errorf("%v of %T", img.At(1, 1), img)
	}
}

func draws(t *testing.T, what string, p *picture) {
	t.Helper()
	cv := newCanvas(time.Unix(0, 0))
	cv.newPage()
	cv.artifact(decoration)
	cv.image(p, rect{10, 10, 100, 50})
	if _, err := cv.output(); err != nil {
		t.Errorf("%s: %v", what, err)
	}
}

func TestTransparentBecomesWhite(t *testing.T) {
	img := image.NewNRGBA(image.Rect(0, 0, 2, 1))
	img.SetNRGBA(1, 0, color.NRGBA{R: 0xFF, A: 0x80})
	p, err := readPicture(encodedPNG(t, img), 100)
	if err != nil {
		t.Fatal(err)
	}
	got, err := png.Decode(bytes.NewReader(p.data))
	if err != nil {
		t.Fatal(err)
	}
	if c := color.NRGBAModel.Convert(got.At(0, 0)); c != (color.NRGBA{0xFF, 0xFF, 0xFF, 0xFF}) {
		t.Errorf("%v", c)
	}
	if c := color.NRGBAModel.Convert(got.At(1, 0)).(color.NRGBA); c.R != 0xFF || c.G < 0x7D || c.G > 0x81 || c.A != 0xFF {
		t.Errorf("%v", c)
	}
}

func TestLargePicturesAreMadeSmaller(t *testing.T) {
	p, err := readPicture(encodedPNG(t, image.NewNRGBA(image.Rect(0, 0, 1000, 3))), 100)
	if err != nil {
		t.Fatal(err)
	}
	if p.width != 100 || p.height != 1 {
		t.Errorf("%v × %v", p.width, p.height)
	}
}

func TestPicturesThatAreRefused(t *testing.T) {
	huge := encodedPNG(t, image.NewGray(image.Rect(0, 0, maxPixels+1, 1)))
	good := encodedPNG(t, image.NewGray(image.Rect(0, 0, 50, 50)))
	gif, err := base64.StdEncoding.DecodeString("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7")
	if err != nil {
		t.Fatal(err)
	}
	for what, data := range map[string][]byte{"none": nil, "huge": huge, "cut": good[:len(good)-30], "GIF": gif, "text": []byte("Logo")} {
		if _, err := readPicture(data, 100); app.CodeOf(err) != app.CodeLogoUnreadable {
			t.Errorf("%s: %v", what, err)
		}
	}
}
