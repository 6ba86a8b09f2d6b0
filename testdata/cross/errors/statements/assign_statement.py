a = return
