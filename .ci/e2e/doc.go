// Package e2e plays the program as a moderator does: the real binary in a window under Xvfb, with mouse and keyboard. What
// comes out is read back with programs that share no code with it. The environment variable KIFAHRPLAN names the binary;
// without it the tests are skipped.
package e2e
