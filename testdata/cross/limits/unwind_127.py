# norun: more handlers than the client has room for: a break out of 127 of them
def f(a):
    while a:
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
                                                                                                                             try:
                                                                                                                              try:
                                                                                                                               try:
                                                                                                                                try:
                                                                                                                                 try:
                                                                                                                                  try:
                                                                                                                                   try:
                                                                                                                                    break
                                                                                                                                   finally: a
                                                                                                                                  finally: a
                                                                                                                                 finally: a
                                                                                                                                finally: a
                                                                                                                               finally: a
                                                                                                                              finally: a
                                                                                                                             finally: a
                                                                                                                            finally: a
                                                                                                                           finally: a
                                                                                                                          finally: a
                                                                                                                         finally: a
                                                                                                                        finally: a
                                                                                                                       finally: a
                                                                                                                      finally: a
                                                                                                                     finally: a
                                                                                                                    finally: a
                                                                                                                   finally: a
                                                                                                                  finally: a
                                                                                                                 finally: a
                                                                                                                finally: a
                                                                                                               finally: a
                                                                                                              finally: a
                                                                                                             finally: a
                                                                                                            finally: a
                                                                                                           finally: a
                                                                                                          finally: a
                                                                                                         finally: a
                                                                                                        finally: a
                                                                                                       finally: a
                                                                                                      finally: a
                                                                                                     finally: a
                                                                                                    finally: a
                                                                                                   finally: a
                                                                                                  finally: a
                                                                                                 finally: a
                                                                                                finally: a
                                                                                               finally: a
                                                                                              finally: a
                                                                                             finally: a
                                                                                            finally: a
                                                                                           finally: a
                                                                                          finally: a
                                                                                         finally: a
                                                                                        finally: a
                                                                                       finally: a
                                                                                      finally: a
                                                                                     finally: a
                                                                                    finally: a
                                                                                   finally: a
                                                                                  finally: a
                                                                                 finally: a
                                                                                finally: a
                                                                               finally: a
                                                                              finally: a
                                                                             finally: a
                                                                            finally: a
                                                                           finally: a
                                                                          finally: a
                                                                         finally: a
                                                                        finally: a
                                                                       finally: a
                                                                      finally: a
                                                                     finally: a
                                                                    finally: a
                                                                   finally: a
                                                                  finally: a
                                                                 finally: a
                                                                finally: a
                                                               finally: a
                                                              finally: a
                                                             finally: a
                                                            finally: a
                                                           finally: a
                                                          finally: a
                                                         finally: a
                                                        finally: a
                                                       finally: a
                                                      finally: a
                                                     finally: a
                                                    finally: a
                                                   finally: a
                                                  finally: a
                                                 finally: a
                                                finally: a
                                               finally: a
                                              finally: a
                                             finally: a
                                            finally: a
                                           finally: a
                                          finally: a
                                         finally: a
                                        finally: a
                                       finally: a
                                      finally: a
                                     finally: a
                                    finally: a
                                   finally: a
                                  finally: a
                                 finally: a
                                finally: a
                               finally: a
                              finally: a
                             finally: a
                            finally: a
                           finally: a
                          finally: a
                         finally: a
                        finally: a
                       finally: a
                      finally: a
                     finally: a
                    finally: a
                   finally: a
                  finally: a
                 finally: a
                finally: a
               finally: a
              finally: a
             finally: a
            finally: a
           finally: a
          finally: a
         finally: a
        finally: a
       finally: a
      finally: a
     finally: a
