# norun: 1.27 has no t-strings
x = 1
s = t"{ x }"
s = t"{x  }"
s = t"{	x	}"
s = t"{x !r}"
