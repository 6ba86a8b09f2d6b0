# Not even the name needs to exist.
def area(r):
    return math.pi * r * r
print(area(2), math.e)
if math.pi: print("true")
