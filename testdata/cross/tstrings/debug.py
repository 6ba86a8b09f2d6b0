# norun: 1.27 has no t-strings
x = 1
s = t"{x=}"
s = t"{x=!s}"
s = t"{x=:>5}"
s = t"{x =}"
s = t"{ x+1=}"
