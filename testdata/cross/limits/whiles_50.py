# while fifty deep.
n = 0
while True:
 while True:
  while True:
   while True:
    while True:
     while True:
      while True:
       while True:
        while True:
         while True:
          while True:
           while True:
            while True:
             while True:
              while True:
               while True:
                while True:
                 while True:
                  while True:
                   while True:
                    while True:
                     while True:
                      while True:
                       while True:
                        while True:
                         while True:
                          while True:
                           while True:
                            while True:
                             while True:
                              while True:
                               while True:
                                while True:
                                 while True:
                                  while True:
                                   while True:
                                    while True:
                                     while True:
                                      while True:
                                       while True:
                                        while True:
                                         while True:
                                          while True:
                                           while True:
                                            while True:
                                             while True:
                                              while True:
                                               while True:
                                                while True:
                                                 while True:
                                                  n += 1
                                                  break
                                                 break
                                                break
                                               break
                                              break
                                             break
                                            break
                                           break
                                          break
                                         break
                                        break
                                       break
                                      break
                                     break
                                    break
                                   break
                                  break
                                 break
                                break
                               break
                              break
                             break
                            break
                           break
                          break
                         break
                        break
                       break
                      break
                     break
                    break
                   break
                  break
                 break
                break
               break
              break
             break
            break
           break
          break
         break
        break
       break
      break
     break
    break
   break
  break
 break
print(n)
