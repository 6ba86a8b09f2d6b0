# Conditions that are constants.
n = 0
while 1:
    n += 1
    if n > 2: break
while True:
    if n: break
while 0: print("never")
else: print("else")
while False:
    print("never")
while "text":
    break
while (): pass
while not 0:
    break
while not 1: print("never")
while 1 and n:
    break
while 0 or n:
    break
print(n)
