[i for i in x if lambda: i if j else k]
