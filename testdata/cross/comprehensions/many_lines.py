# Over many lines.
x = [
    i
    for i
    in range(5)
    if i
    if i > 1
]
y = {
    i:
    i + 1
    for i in range(2)
}
z = sum(
    i
    for i in range(3)
    for j in range(2)
)
print(x, y, z)
