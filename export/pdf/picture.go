package pdf

import (
	"bytes"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"

	"golang.org/x/image/draw"

	"kifahrplan/app"
)

// maxPixels is how many pixels a picture may have in each direction.
const maxPixels = 4000

// picture is an image as gofpdf takes it without surprises: 8 bits a channel, RGB, no transparency.
type picture struct {
	kind          string // "PNG" or "JPG"
	data          []byte
	width, height float64 // in pixels
}

// readPicture reads a PNG or JPEG. Transparent parts become white, other colour spaces RGB, and what has more pixels than
// the limit is made smaller: more would not show on paper.
func readPicture(data []byte, limit int) (*picture, error) {
	config, format, err := image.DecodeConfig(bytes.NewReader(data))
	if err != nil {
		return nil, app.NewError(app.CodeLogoUnreadable, err)
	}
	if config.Width < 1 || config.Height < 1 || config.Width > maxPixels || config.Height > maxPixels {
		err := fmt.Errorf("%d × %d pixels", config.Width, config.Height)
		return nil, app.NewError(app.CodeLogoUnreadable, err)
	}
	src, err := decode(format, data)
	if err != nil {
		return nil, app.NewError(app.CodeLogoUnreadable, err)
	}
	return encode(flatten(src, limit), format)
}

// decode decodes a PNG or JPEG, even if the program has learnt more formats.
func decode(format string, data []byte) (image.Image, error) {
	switch format {
	case "png":
		return png.Decode(bytes.NewReader(data))
	case "jpeg":
		return jpeg.Decode(bytes.NewReader(data))
	}
	return nil, errors.New("neither PNG nor JPEG")
}

// flatten draws the picture onto white, smaller where it has more pixels than the limit.
func flatten(src image.Image, limit int) *image.RGBA {
	from := src.Bounds()
	size := from.Size()
	if largest := max(size.X, size.Y); largest > limit {
		size.X, size.Y = max(size.X*limit/largest, 1), max(size.Y*limit/largest, 1)
	}
	dst := image.NewRGBA(image.Rectangle{Max: size})
	draw.Draw(dst, dst.Bounds(), image.NewUniform(color.White), image.Point{}, draw.Src)
	if size == from.Size() {
		draw.Draw(dst, dst.Bounds(), src, from.Min, draw.Over)
	} else {
		draw.CatmullRom.Scale(dst, dst.Bounds(), src, from, draw.Over, nil)
	}
	return dst
}

func encode(img *image.RGBA, format string) (*picture, error) {
	size := img.Bounds().Size()
	p := &picture{kind: "PNG", width: float64(size.X), height: float64(size.Y)}
	var b bytes.Buffer
	var err error
	if format == "jpeg" {
		p.kind = "JPG"
		err = jpeg.Encode(&b, img, &jpeg.Options{Quality: 90})
	} else {
		err = png.Encode(&b, img)
	}
	p.data = b.Bytes()
	return p, err
}
