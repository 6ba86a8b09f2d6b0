# with twenty deep.
class M:
    n = 0
    def __enter__(self): M.n += 1
    def __exit__(self, *a): M.n += 100
m = M()
with m:
 with m:
  with m:
   with m:
    with m:
     with m:
      with m:
       with m:
        with m:
         with m:
          with m:
           with m:
            with m:
             with m:
              with m:
               with m:
                with m:
                 with m:
                  with m:
                   with m:
                    M.n += 1
print(M.n)
