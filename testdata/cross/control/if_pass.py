# Empty branches.
x = 1
if x: pass
if x: pass
else: pass
if x: pass
elif x: pass
if x:
    pass
elif x:
    print("never")
else:
    pass
print("ok")
