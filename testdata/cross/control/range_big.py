# Bounds at the edges of small integers.
for i in range(16, 18): print(i)
for i in range(-17, -15): print(i)
for i in range(63, 66): print(i)
for i in range(1073741822, 1073741824): print(i)
for i in range(-1073741824, -1073741822): print(i)
for i in range(4294967296, 4294967298): print(i)
