# An empty list on the left takes an empty sequence.
[] = ()
[] = []
[] = ""
for [] in [(), []]: print("empty")
print("ok")
