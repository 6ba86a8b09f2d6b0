a[i for i in x]
