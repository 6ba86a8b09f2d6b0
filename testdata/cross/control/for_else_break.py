# A break in an else belongs to the outer loop.
r = []
for i in range(3):
    for j in []:
        pass
    else:
        if i == 1: break
        r.append(i)
    r.append("after")
while True:
    while False: pass
    else: break
while True:
    for k in range(2): pass
    else:
        r.append("out")
        break
for i in [1, 2]:
    while 0: pass
    else: continue
    r.append("never")
print(r)
