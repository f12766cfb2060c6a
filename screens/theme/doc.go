// Package theme is the look of KI-Fahrplan: colours whose contrast is tested, sizes on a grid of 8 pixels, and icons. It
// knows neither widgets nor screens; they ask for colours, sizes and icons by name.
package theme
