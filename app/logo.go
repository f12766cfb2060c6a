package app

import (
	"bytes"
	"errors"
	"fmt"
	"image"
	"image/jpeg"
	"image/png"

	"golang.org/x/image/draw"
)

// What a picture may be to be read as a logo.
const (
	MaxLogoFile  = 10 << 20   // bytes
	MaxLogoSide  = 8000       // pixels
	maxLogoArea  = 40_000_000 // pixels: what one picture may take of the memory
	logoSide     = 800        // pixels: sharp at 6 cm on paper
	leastSide    = 50         // pixels, below which scaling down further makes no sense
	logoQuality  = 90         // of a JPEG
	jpegSignal   = "\xff\xd8\xff"
	pngSignature = "\x89PNG\r\n\x1a\n"
)

// ReadLogo turns a PNG or JPEG file into a logo that every export can show: at most 800 pixels a side, 8 bits a channel, no
// more than MaxLogoBytes, and without what cameras and programs write beside the picture. It fails with
// CodeLogoUnreadable. Large pictures take a second: call it off the user interface's thread.
func ReadLogo(data []byte) (Blob, error) {
	blob, err := readLogo(data)
	if err != nil {
		return "", NewError(CodeLogoUnreadable, err)
	}
	return blob, nil
}

func readLogo(data []byte) (Blob, error) {
	if len(data) > MaxLogoFile {
		return "", fmt.Errorf("logo of %d bytes", len(data))
	}
	format, err := logoFormat(data)
	if err != nil {
		return "", err
	}
	cfg, err := format.size(bytes.NewReader(data))
	if err != nil {
		return "", fmt.Errorf("logo: %w", err)
	}
	if cfg.Width < 1 || cfg.Height < 1 || max(cfg.Width, cfg.Height) > MaxLogoSide || cfg.Width*cfg.Height > maxLogoArea {
		return "", fmt.Errorf("logo of %d × %d pixels", cfg.Width, cfg.Height)
	}
	img, err := format.decode(bytes.NewReader(data))
	if err != nil {
		return "", fmt.Errorf("logo: %w", err)
	}
	for side := logoSide; side >= leastSide; side = side * 3 / 4 {
		if blob, err := encodeLogo(scaled(img, side), format.photo); err != nil || len(blob) <= MaxLogoBytes {
			return blob, err
		}
	}
	return "", errors.New("logo too detailed")
}

// scaled returns the picture with 8 bits a channel and no more than side pixels a side.
func scaled(img image.Image, side int) image.Image {
	w, h := img.Bounds().Dx(), img.Bounds().Dy()
	longer := max(w, h)
	if longer <= side {
		out := image.NewNRGBA(image.Rect(0, 0, w, h))
		draw.Draw(out, out.Bounds(), img, img.Bounds().Min, draw.Src)
		return out
	}
	// RGBA is what package draw scales fast.
	out := image.NewRGBA(image.Rect(0, 0, max(1, w*side/longer), max(1, h*side/longer)))
	draw.CatmullRom.Scale(out, out.Bounds(), img, img.Bounds(), draw.Src, nil)
	return out
}

// encodeLogo writes photographs as JPEG and drawings, which may be transparent, as PNG.
func encodeLogo(img image.Image, photo bool) (Blob, error) {
	var out bytes.Buffer
	var err error
	if photo {
		err = jpeg.Encode(&out, img, &jpeg.Options{Quality: logoQuality})
	} else {
		err = (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&out, img)
	}
	if err != nil {
		return "", fmt.Errorf("logo: %w", err)
	}
	return Blob(out.String()), nil
}

// logoCodec reads one of the formats. The registry of package image is not used: any import can add formats to it.
type logoCodec struct {
	photo  bool
	size   func(*bytes.Reader) (image.Config, error)
	decode func(*bytes.Reader) (image.Image, error)
}

func logoFormat(data []byte) (logoCodec, error) {
	switch {
	case bytes.HasPrefix(data, []byte(pngSignature)):
		return logoCodec{
			size:   func(r *bytes.Reader) (image.Config, error) { return png.DecodeConfig(r) },
			decode: func(r *bytes.Reader) (image.Image, error) { return png.Decode(r) },
		}, nil
	case bytes.HasPrefix(data, []byte(jpegSignal)):
		return logoCodec{
			photo:  true,
			size:   func(r *bytes.Reader) (image.Config, error) { return jpeg.DecodeConfig(r) },
			decode: func(r *bytes.Reader) (image.Image, error) { return jpeg.Decode(r) },
		}, nil
	}
	return logoCodec{}, errors.New("neither PNG nor JPEG")
}
