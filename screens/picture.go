package screens

import (
	"io"
	"os"

	"kifahrplan/app"
	"kifahrplan/screens/chooser"
)

// maxPictureFile is the size in bytes up to which a picture file is read at all.
const maxPictureFile = 20 << 20

// choosePicture has a picture chosen and reads it.
func (s *Shell) choosePicture(then func([]byte)) {
	s.choose(chooser.Request{
		Purpose: chooser.OpenFile, Title: s.words.T("frame.logo.choose"), Confirm: s.words.T("chooser.open"),
		Start: s.lastFolder(), Extensions: []string{".png", ".jpg", ".jpeg"},
		Chosen: func(path string, _ bool) {
			s.background(func() {
				data, err := readPicture(path)
				s.p.Foreground(func() {
					if err != nil {
						s.Fail(err)
						return
					}
					then(data)
				})
			})
		},
	})
}

func readPicture(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, app.NewError(app.CodeLogoUnreadable, err, "Path", path)
	}
	defer func() { _ = f.Close() }()
	data, err := io.ReadAll(io.LimitReader(f, maxPictureFile))
	if err != nil {
		return nil, app.NewError(app.CodeLogoUnreadable, err, "Path", path)
	}
	return data, nil
}
