# Ten handlers inside of each other.
try:
 try:
  try:
   try:
    try:
     try:
      try:
       try:
        try:
         try: raise KeyError("deep")
         finally: print(1)
        except ValueError: pass
       finally: print(2)
      except TypeError as e: pass
     finally: print(3)
    except IndexError: pass
   finally: print(4)
  except OSError: pass
 finally: print(5)
except KeyError as e: print(e)
