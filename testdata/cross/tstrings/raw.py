# norun: 1.27 has no t-strings
x = 1
s = rt"\n{x}\t"
s = tr"\n{x}\t"
s = rt'C:\{x}'
