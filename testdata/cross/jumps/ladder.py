# A ladder of blocks, each at the edge of a short jump once the inner one is short.
def f(a):
    if a:
     if a:
      if a:
       if a:
        if a:
         if a:
          if a:
           if a:
            if a:
             if a:
              if a:
               if a:
                if a:
                 if a:
                  if a:
                   if a:
                    if a:
                     if a:
                      if a:
                       if a:
                        if a:
                         if a:
                          if a:
                           if a:
                            if a:
                             if a:
                              if a:
                               if a:
                                if a:
                                 if a:
                                  a; a
                                a
                             a
                          a
                       a
                    a
                 a
              a
           a
        a
     a
    return a
print(f(1))
