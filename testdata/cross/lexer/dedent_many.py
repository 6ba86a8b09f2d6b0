# Many blocks end at once.
def f():
    if 1:
        for i in range(3):
            while i:
                try:
                    if i == 2:
                        return i
                finally:
                    i -= 1
print(f())
