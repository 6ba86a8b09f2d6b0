# Suites on the line of their header.
if 1: print(1)
elif 2: print(2)
else: print(3)
for i in range(1): print(i)
else: print("else")
while 0: pass
else: print("while-else")
try: raise ValueError
except ValueError: print("caught")
else: print("no")
finally: print("finally")
def f(): return 1
class C: pass
print(f(), C.__name__)
