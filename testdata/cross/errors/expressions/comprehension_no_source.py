[a for a in]
