# In branches, loops, try and with one line.
if 1: import sys
else: import gc
for i in range(1): import micropython as m
try: import json
except ImportError: json = None
else: from json import dumps
while 0: from . import nothing
print(sys is not None, m is not None)
