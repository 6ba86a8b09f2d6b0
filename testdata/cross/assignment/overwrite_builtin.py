# A name of the runtime becomes global by assignment.
print_ = print
print = lambda *a: print_("mine", *a)
print(1)
print = print_
print(2)
