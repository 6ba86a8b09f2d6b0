# Comparisons, slices, subscripts and attributes over many lines.
l = [1, 2, 3, 4]
x = (1
     <
     2
     <
     3)
y = l[
    1
    :
    3
]
z = (l
     [0]
     .
     __class__)
print(x, y, z is int)
