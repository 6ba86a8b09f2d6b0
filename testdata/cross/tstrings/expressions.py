# norun: 1.27 has no t-strings
x, y = 3, [1, 2]
s = t"{x + 1}{y[0]}{len(y)}{x if y else 0}{x != 3}{y[0:1]}{[i for i in y]}"
s = t"{x, y}{'text'}{x and y}"
