# norun: 1.27 has no t-strings
x = 1
s = t"{t'{x}'}"
s = t"{f'{x}'}"
s = f"{t'{x}'}"
