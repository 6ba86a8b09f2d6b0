[i for i in x if j := i]
