# A constant tuple as a statement vanishes.
1, 2
(1, 2)
"a", "b"
()
(1, (2, 3))
x = 1
1, x
print("left")
