# match, case, type, print and exec are ordinary names.
match = 1
case = 2
type_ = type
exec_ = 4
_ = 5
print(match, case, type_(match) is int, exec_, _)
def match(case): return case
print(match(7))
