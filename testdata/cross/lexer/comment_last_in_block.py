# A block whose last lines are comments of odd indentation.
if True:
    a = 1
      # deeper
  # shallower
 # shallower still
print(a)
