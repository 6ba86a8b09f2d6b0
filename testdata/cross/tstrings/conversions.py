# norun: 1.27 has no t-strings
x = 1
s = t"{x!r}"
s = t"{x!s}"
s = t"{x!r:>5}"
s = t"{x!s:}"
