# Comparisons are never folded.
print(1 < 2, 1 == 1, 1 != 1, 1 < 2 < 3, "a" == "a", 1 is 1, 1 in (1, 2), None is None, 1.0 == 1, 2 > 1 == True)
if 1 < 2: print("compared")
if 1 == 2: print("never")
