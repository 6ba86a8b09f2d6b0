{**a for a in x}
