# for over each kind of iterable, with and without else.
for i in [1, 2]: print(i)
for i in (3, 4): print(i)
for i in 5, 6: print(i)
for i in "ab": print(i)
for i in {7: 8}: print(i)
for i in []: print("never")
else: print("else")
for i in [9]: break
else: print("never")
for i in (x for x in [10]):
    continue
    print("never")
else:
    print("else", i)
for i in lambda_ if 0 else [11]: print(i)
