# norun: 1.27 has no t-strings
x = 1.5
s = t"{x:.2f}"
s = t"{x:>10}|{x:<10}|"
s = t"{x:}"
