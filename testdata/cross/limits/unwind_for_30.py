# break and continue out of thirty handlers of a for.
def f(l):
    n = 0
    for x in l:
     try:
      try:
       try:
        try:
         try:
          try:
           try:
            try:
             try:
              try:
               try:
                try:
                 try:
                  try:
                   try:
                    try:
                     try:
                      try:
                       try:
                        try:
                         try:
                          try:
                           try:
                            try:
                             try:
                              try:
                               try:
                                try:
                                 try:
                                  try:
                                   if x == 1: continue
                                   if x == 2: break
                                  finally: n += 1
                                 finally: n += 1
                                finally: n += 1
                               finally: n += 1
                              finally: n += 1
                             finally: n += 1
                            finally: n += 1
                           finally: n += 1
                          finally: n += 1
                         finally: n += 1
                        finally: n += 1
                       finally: n += 1
                      finally: n += 1
                     finally: n += 1
                    finally: n += 1
                   finally: n += 1
                  finally: n += 1
                 finally: n += 1
                finally: n += 1
               finally: n += 1
              finally: n += 1
             finally: n += 1
            finally: n += 1
           finally: n += 1
          finally: n += 1
         finally: n += 1
        finally: n += 1
       finally: n += 1
      finally: n += 1
     finally: n += 1
    return n
print(f([1, 0, 2, 3]))
