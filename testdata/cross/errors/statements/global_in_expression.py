x = global a
