# del as the only statement of blocks.
x = y = 1
if x: del x
else: del y
try: del x
except (NameError, KeyError): print("twice")
finally: del y
print("done")
