# True, False and None are not numbers for the folder.
print(True + 1, True * 3, -True, ~False, True | False, True & True, 1 + True, True << 2)
