class A:
  def f(self):
    for i in x:
      if i:
        with y:
          z = 1
          break_ = [1, *z]
