f(**a for a in x)
