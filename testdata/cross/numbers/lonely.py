# Numbers as statements vanish.
1
1.5
1j
100000000000000000000000
-1
1 + 1
-1.5
0x10
print("left")
