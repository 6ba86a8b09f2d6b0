# How many bytes an integer needs. Of a large negative one, whole digits of 16 bits count.
def sizes(number):
    fit = []
    for size in range(0, 20):
        try:
            number.to_bytes(size, "big")
            fit.append(size)
        except OverflowError:
            pass
    return fit[0] if fit else None


for exponent in (7, 8, 15, 16, 31, 32, 61, 63, 64, 65, 70, 71, 72, 79, 80, 90, 96, 100, 104, 112, 127, 128):
    power = 2**exponent
    print(exponent, [sizes(n) for n in (power, power - 1, power + 1, -power, 1 - power, -power - 1)])

for size in (-1, -(2**62), 2**31, 2**62, 2**70, None, 1.5):
    try:
        print((5).to_bytes(size))
    except Exception as e:
        print(size, type(e).__name__, e)

import math

for arguments in ((1.5, 3), ("a", 0.5), ("a", 1), (None, 2**70), (1, -1)):
    try:
        print(math.ldexp(*arguments))
    except Exception as e:
        print(arguments, type(e).__name__, e)
