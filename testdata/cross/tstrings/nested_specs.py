# norun: 1.27 has no t-strings
x, w, p = 1.5, 10, 2
s = t"{x:{w}}"
s = t"{x:{w}.{p}f} and {x:.{p}}"
s = t"{x:{w}}{x:5}{x:{p}}"
