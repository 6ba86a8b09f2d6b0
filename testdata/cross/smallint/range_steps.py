# norun: the client's range takes no such steps
for i in range(0, 30000000000, 10000000000): print(i)
for i in range(0, -1 << 41, -(1 << 40)): print(i)
for i in range(1 << 50, 1 << 60, 1 << 59): print(i)
