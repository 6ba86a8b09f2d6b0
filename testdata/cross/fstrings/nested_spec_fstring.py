# norun: 1.27 cannot read an f-string inside of a format
w = 4
print(f"{7:{f'{w}'}}", f"{7:>{int(f'{w}')}}")
