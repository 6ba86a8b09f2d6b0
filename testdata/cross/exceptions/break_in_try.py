# break and continue from within try, except and else.
r = []
for i in range(5):
    try:
        if i == 0: continue
        if i == 1: raise ValueError
        if i == 3: break
        r.append(i)
    except ValueError:
        continue
    else:
        r.append("else")
        continue
    r.append("never")
while True:
    try: break
    except: pass
while True:
    try: raise KeyError
    except KeyError: break
while True:
    try: raise KeyError
    except KeyError as e: break
print(r)
