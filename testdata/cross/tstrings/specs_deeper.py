# norun: 1.27 has no t-strings
x, w, z = 1, 2, 3
s = t"{x!r:{w!r}}"
s = t"{x:{w:{z}}}"
s = t"{x:{{z}}}"
s = t"{x:a{w}b{z}c}d"
