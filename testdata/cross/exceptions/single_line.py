# Everything on the line of its header.
try: x = 1
except: x = 2
else: x = 3
finally: print(x)
try: raise ValueError; x = 4
except ValueError: x = 5; print(x)
try: pass
finally: x = 6; print(x);
