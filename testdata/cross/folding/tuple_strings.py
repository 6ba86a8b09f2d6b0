# Short strings, long strings and joined strings as items.
t = ("short", "exactly 10", "exactly 11!", "joined " "short", "joined and long " "enough", "")
print(t)
