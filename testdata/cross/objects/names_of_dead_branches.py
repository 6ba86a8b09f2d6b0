# Names of branches that are not compiled do not.
if False:
    def never(a, b): return unseen
    class Never: pass
    import nothing
else:
    def seen(a): return a
while 0:
    unseen_too
print(seen(1))
