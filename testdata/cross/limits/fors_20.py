# for twenty deep over iterables, and over ranges.
n = 0
for i0 in [0]:
 for i1 in [0]:
  for i2 in [0]:
   for i3 in [0]:
    for i4 in [0]:
     for i5 in [0]:
      for i6 in [0]:
       for i7 in [0]:
        for i8 in [0]:
         for i9 in [0]:
          for i10 in [0]:
           for i11 in [0]:
            for i12 in [0]:
             for i13 in [0]:
              for i14 in [0]:
               for i15 in [0]:
                for i16 in [0]:
                 for i17 in [0]:
                  for i18 in [0]:
                   for i19 in [0]:
                    n += 1
for i0 in range(1):
 for i1 in range(1):
  for i2 in range(1):
   for i3 in range(1):
    for i4 in range(1):
     for i5 in range(1):
      for i6 in range(1):
       for i7 in range(1):
        for i8 in range(1):
         for i9 in range(1):
          for i10 in range(1):
           for i11 in range(1):
            for i12 in range(1):
             for i13 in range(1):
              for i14 in range(1):
               for i15 in range(1):
                for i16 in range(1):
                 for i17 in range(1):
                  for i18 in range(1):
                   for i19 in range(1):
                    n += 1
print(n)
