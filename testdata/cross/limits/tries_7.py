# try 7 deep: the size of the exception stack.
def f():
    try:
     try:
      try:
       try:
        try:
         try:
          try:
           x = 1
          except ValueError: pass
         except ValueError: pass
        except ValueError: pass
       except ValueError: pass
      except ValueError: pass
     except ValueError: pass
    except ValueError: pass
    return x
print(f())
