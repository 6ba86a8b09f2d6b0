# norun: typographic quotes, dashes and spaces are letters of names
x = “a”
y = ‘b’
z = a−b
