del [a]
