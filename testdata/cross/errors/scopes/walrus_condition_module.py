[j for j in x if (j := 2)]
